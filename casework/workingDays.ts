import { isBankHoliday } from './bankHolidays.ts'
import { daysAfter, weekdayOfDay, type Day } from './time.ts'

/** The first working day after a day: Monday to Friday, not a bank holiday in England (catalogue 2.2). */
export function nextWorkingDay(day: Day): Day {
  const next = daysAfter(day, 1)
  return isWorkingDay(next) ? next : nextWorkingDay(next)
}

/** Whether a day is a working day. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOfDay(day) < 5 && !isBankHoliday(day)
}
