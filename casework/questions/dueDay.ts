import type { CaseloadRules } from '../caseload/caseloadRules.ts'
import { assessmentSince, planSince } from '../caseload/dueSince.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { wsa5 } from '../measures/wsa5.ts'
import { isToBeAsked, reviewDue } from '../reviews/reviewDue.ts'
import { reviewAfter } from '../outcomesReport/womanInReport.ts'
import { daysBetween, type Day } from '../time.ts'
import { nextWorkingDay } from '../workingDays.ts'
import type { DueKind } from './question.ts'

/** Whether something falls due for a woman by a day. She is to be asked the five outcomes as the list of reviews has it. */
export function isDue(woman: WomanEntry, kind: DueKind, by: Day, rules: CaseloadRules): boolean {
  if (kind === 'review') return isToBeAsked(reviewDue(woman, by, rules))
  return (dueDay(woman, kind, rules) ?? lastDay) <= by
}

/** Sorts after every day. */
const lastDay = '9999-12-31'

function dueDay(
  woman: WomanEntry,
  kind: Exclude<DueKind, 'review'>,
  { assessment, plan }: CaseloadRules,
): Day | undefined {
  switch (kind) {
    case 'assessment':
      return workingDaysFrom(assessmentSince(woman), assessment.over)
    case 'plan':
      return workingDaysFrom(planSince(woman), plan.over)
    case 'pause':
      return woman.status === 'paused' ? (woman.review ?? woman.since) : undefined
  }
}

/** Whether she was asked the five outcomes again since her newest referral, as a review. */
export function wasReviewed({ measured }: WomanEntry): boolean {
  return measured.some(
    ({ measure, first, last }) => measure === wsa5.id && daysBetween(first, last) >= reviewAfter,
  )
}

function workingDaysFrom(day: Day | undefined, count: number): Day | undefined {
  return day === undefined ? undefined : workingDaysAfter(day, count)
}

function workingDaysAfter(day: Day, count: number): Day {
  return count === 0 ? day : workingDaysAfter(nextWorkingDay(day), count - 1)
}
