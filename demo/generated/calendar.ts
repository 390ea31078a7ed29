import { DateTime } from 'luxon'
import type { Colleague } from '../../casework/records/colleague.ts'
import { daysAfter, zone, type ClockTime, type Day, type Instant } from '../../casework/time.ts'

/** Days on which nobody works whatever the weekday. */
const holidays = new Set(['12-25', '12-26', '01-01'])
const mondayToFriday = [1, 2, 3, 4, 5]

type Works = Pick<Colleague, 'works' | 'away'>

/** Whether somebody works on a day: one of her days, not a holiday, and she is not away. */
export function worksOn({ works, away }: Works, day: Day): boolean {
  if (holidays.has(day.slice(5))) return false
  if (away?.some(({ from, to }) => from <= day && day <= to) === true) return false
  return (works?.days ?? mondayToFriday).includes(weekdayOf(day))
}

/** The day itself when she works on it, or else the next on which she does. */
export function workingDayFrom(colleague: Works, day: Day): Day {
  return worksOn(colleague, day) ? day : workingDayFrom(colleague, daysAfter(day, 1))
}

/** The day itself when she works on it, or else the last before it on which she did. */
export function workingDayUpTo(colleague: Works, day: Day): Day {
  return worksOn(colleague, day) ? day : workingDayUpTo(colleague, daysAfter(day, -1))
}

/** The day that many of her working days later. */
export function workingDaysAfter(colleague: Works, day: Day, count: number): Day {
  if (count === 0) return workingDayFrom(colleague, day)
  return workingDaysAfter(colleague, workingDayFrom(colleague, daysAfter(day, 1)), count - 1)
}

/** The moment of a London clock time on a day. */
export function momentAt(day: Day, time: ClockTime): Instant {
  return DateTime.fromISO(`${day}T${time}`, { zone }).toUTC().toJSDate().toISOString()
}

/** The clock time that many minutes later on the same day. */
export function later(time: ClockTime, minutes: number): ClockTime {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const total = hours * 60 + past + minutes
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7
}
