import { isBankHoliday } from './bankHolidays.ts'
import { daysAfter, weekdayOfDay, type Day } from './time.ts'

/** The first working day after a day: Monday to Friday, not a bank holiday in England (catalogue 2.2). */
export function nextWorkingDay(day: Day): Day {
  const next = daysAfter(day, 1)
  return isWorkingDay(next) ? next : nextWorkingDay(next)
}

/** The last working day before a day. */
export function lastWorkingDay(day: Day): Day {
  const before = daysAfter(day, -1)
  return isWorkingDay(before) ? before : lastWorkingDay(before)
}

/** Whether a day is one on which the service works: Monday to Friday, not a bank holiday in England. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOfDay(day) < 5 && !isBankHoliday(day)
}
