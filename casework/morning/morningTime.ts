import { DateTime } from 'luxon'
import type { Colleague } from '../records/colleague.ts'
import type { MorningSetting } from '../records/morningSetting.ts'
import { daysAfter, momentIn, weekdayOfDay, type ClockTime, type Day, type Instant } from '../time.ts'
import { isBankHoliday } from '../bankHolidays.ts'

/** When somebody is sent her day who has not chosen another time: half past eight in London. */
export const usualMorning = { at: '08:30', zone: 'Europe/London' } as const

/** When what is not saved is told, by the clock where she is. */
export const draftsAt: ClockTime = '16:30'

/** The setting of a colleague who has none yet. */
export function newMorningSetting(id: string): MorningSetting {
  return {
    ...{ kind: 'morning-setting', schemaVersion: 1, version: 0, id },
    ...{ ...usualMorning, on: true, begun: {} },
  }
}

/** The day of a moment in a zone. */
export function dayIn(instant: Instant, zone: string): Day {
  return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd')
}

/** The next moment after this one at which it is that time in a zone. */
export function nextMoment(at: ClockTime, zone: string, now: Instant): Instant {
  const today = dayIn(now, zone)
  const moments = [today, daysAfter(today, 1)].map((day) => momentIn(day, at, zone))
  return moments.find((moment) => moment > now) ?? momentIn(daysAfter(today, 2), at, zone)
}

const weekdays = [1, 2, 3, 4, 5]

/** Whether a colleague works on a day: one of her working days, Monday to Friday where none are known, no bank holiday, no leave. */
export function worksOn({ works, away = [] }: Pick<Colleague, 'works' | 'away'>, day: Day): boolean {
  const days = works?.days ?? weekdays
  if (!days.includes(weekdayOfDay(day) + 1) || isBankHoliday(day)) return false
  return !away.some(({ from, to }) => from <= day && day <= to)
}
