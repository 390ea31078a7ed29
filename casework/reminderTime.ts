import type { WorkingTime } from './records/colleague.ts'
import {
  dayOf,
  daysAfter,
  minutesAfter,
  startOfWork,
  timeOf,
  type ClockTime,
  type Day,
  type Instant,
} from './time.ts'

const wholeDay = { from: '00:00', to: '23:59' }

/**
 * When somebody is reminded of what is due on a day: at nine in the morning of it. Where that has passed, in an hour, if she
 * still works then; else at nine the next day.
 */
export function reminderTime(
  due: Day,
  now: Instant,
  works: Pick<WorkingTime, 'from' | 'to'> = wholeDay,
): Instant {
  const nine = startOfWork(due)
  if (nine > now) return nine
  const today = dayOf(now)
  const inAnHour = minutesAfter(now, 60)
  const clock = timeOf(inAnHour)
  if (dayOf(inAnHour) !== today || clock > works.to) return startOfWork(daysAfter(today, 1))
  return clock >= works.from ? inAnHour : minutesAfter(inAnHour, minutesBetween(clock, works.from))
}

function minutesBetween(from: ClockTime, to: ClockTime): number {
  const [one, other] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return (other ?? 0) - (one ?? 0)
}
