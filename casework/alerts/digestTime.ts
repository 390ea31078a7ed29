import { isBankHoliday } from '../bankHolidays.ts'
import { dayOf, daysAfter, startOfWork, weekdayOfDay, type Instant } from '../time.ts'
import { nextWorkingDay } from '../workingDays.ts'

/** When the next weekly look is due, after a moment: Monday, nine in the morning, London time; on a bank holiday the next working day. */
export function nextDigest(now: Instant): Instant {
  const today = dayOf(now)
  const monday = daysAfter(today, -weekdayOfDay(today))
  const moments = [monday, daysAfter(monday, 7)].map((day) =>
    startOfWork(isBankHoliday(day) ? nextWorkingDay(day) : day),
  )
  return moments.find((moment) => moment > now) ?? startOfWork(daysAfter(monday, 14))
}
