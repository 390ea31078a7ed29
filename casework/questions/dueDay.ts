import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../indexes.ts'
import { wsa5 } from '../measures/wsa5.ts'
import { daysAfter, daysBetween, type Day } from '../time.ts'
import { nextWorkingDay } from '../workingDays.ts'
import type { DueKind } from './question.ts'

/** After how many days the five outcomes are asked again, and how soon after the first time they count as that (catalogue 3.7, 1.5). */
const reviewAfterDays = 84
const soonestReview = 28
/** After how many working days an assessment is due, and a plan after it (catalogue 3.7). */
const assessmentAfter = 10
const planAfter = 5

/** The day on which something falls due for a woman; undefined where nothing is to be done or nothing says when. */
export function dueDay(woman: WomanEntry, kind: DueKind): Day | undefined {
  switch (kind) {
    case 'review':
      return reviewDay(woman)
    case 'assessment':
      return woman.assessed === undefined && woman.status !== 'waiting'
        ? workingDaysAfter(woman.since, assessmentAfter)
        : undefined
    case 'plan':
      return woman.assessed !== undefined && woman.planned === undefined
        ? workingDaysAfter(woman.assessed, planAfter)
        : undefined
    case 'pause':
      return woman.status === 'paused' ? (woman.review ?? woman.since) : undefined
  }
}

/** Whether she was asked the five outcomes again since her newest referral, as a review. */
export function wasReviewed({ measured }: WomanEntry): boolean {
  return measured.some(
    ({ measure, first, last }) => measure === wsa5.id && daysBetween(first, last) >= soonestReview,
  )
}

function reviewDay(woman: WomanEntry): Day | undefined {
  const asked = woman.measured.find(({ measure }) => measure === wsa5.id)
  if (asked === undefined || !countsAsOpen(woman.status) || woman.status === 'paused') return undefined
  return daysAfter(wasReviewed(woman) ? asked.last : asked.first, reviewAfterDays)
}

function workingDaysAfter(day: Day, count: number): Day {
  return count === 0 ? day : workingDaysAfter(nextWorkingDay(day), count - 1)
}
