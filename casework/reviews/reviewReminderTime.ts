import type { WorkingTime } from '../records/colleague.ts'
import { reminderTime } from '../reminderTime.ts'
import { dayOf, daysAfter, startOfWork, weekdayOfDay, type Day, type Instant } from '../time.ts'
import { isWorkingDay } from '../workingDays.ts'

/** As when every working day of hers is a bank holiday, of which there are never so many in a row. */
const mostDaysLater = 14

/**
 * When a keyworker is reminded of a review: at nine in the morning of the day it is due, or of the first day after it on which the
 * service works and so does she. Where that has passed, in an hour, if she still works then.
 */
export function reviewReminderTime(due: Day, now: Instant, works: WorkingTime | undefined): Instant {
  const soonest = reminderTime(due, now, works)
  const day = dayOf(soonest)
  const working = firstWorkingDay(day, works)
  return working === day ? soonest : startOfWork(working)
}

function firstWorkingDay(day: Day, works: WorkingTime | undefined): Day {
  const days = Array.from({ length: mostDaysLater }, (_, later) => daysAfter(day, later))
  return days.find((each) => isWorkingDay(each) && isHers(each, works)) ?? day
}

function isHers(day: Day, works: WorkingTime | undefined): boolean {
  return works === undefined || works.days.includes(weekdayOfDay(day) + 1)
}
