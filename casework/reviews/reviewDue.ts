import { usualRules, type CaseloadRules } from '../caseload/caseloadRules.ts'
import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { wsa5 } from '../measures/wsa5.ts'
import { reviewAfter } from '../outcomesReport/womanInReport.ts'
import type { SupportStatus } from '../supportWords.ts'
import { daysAfter, daysBetween, type Day } from '../time.ts'

/** How a woman stands with the five outcomes. */
export type ReviewDue =
  /** She was never asked since her newest referral, which is so many days ago. */
  | { readonly kind: 'not-asked'; readonly days: number }
  /** She was last asked on a day, so many days ago, and is to be asked again; `over` when that is well over its time. */
  | { readonly kind: 'due' | 'over'; readonly asked: Day; readonly days: number }
  /** Somebody said "Not today". */
  | { readonly kind: 'later'; readonly until: Day }
  /** She was asked, and is to be asked again on a day to come. */
  | { readonly kind: 'fine'; readonly due: Day }
  /** Nobody is to ask her at present. */
  | { readonly kind: 'not-now' }

/** When a review is due, and when well over its time (catalogue 3.7). */
export type Reviewed = Pick<CaseloadRules, 'review'>

/** What the rules need to know of a woman. */
export type Asked = Pick<WomanEntry, 'status' | 'since' | 'measured' | 'later'>

/**
 * Judges from her list entry whether a woman is to be asked the five outcomes. Those whose support has not begun or has ended, is
 * paused, has lost contact, or is the centre only are not asked: the outcomes are those of one-to-one support.
 */
export function reviewDue(woman: Asked, today: Day, { review }: Reviewed = usualRules): ReviewDue {
  if (!isAskedNow(woman.status)) return { kind: 'not-now' }
  const later = woman.later.find(({ measure }) => measure === wsa5.id)
  const asked = lastAsked(woman)
  if (asked !== undefined && daysBetween(asked, today) < review.nearly) {
    return { kind: 'fine', due: daysAfter(asked, review.nearly) }
  }
  if (later !== undefined && later.until > today) return { kind: 'later', until: later.until }
  if (asked === undefined) return { kind: 'not-asked', days: daysBetween(woman.since, today) }
  const days = daysBetween(asked, today)
  return { kind: days > review.over ? 'over' : 'due', asked, days }
}

const notAsked: ReadonlySet<SupportStatus> = new Set(['paused', 'lost-contact', 'centre-only'])

/** Whether a woman whose support stands so is asked anything at present. */
export function isAskedNow(status: SupportStatus | undefined): boolean {
  return countsAsOpen(status) && (status === undefined || !notAsked.has(status))
}

/** The day on which her next review is due; undefined while she was never asked. */
export function reviewDay(woman: Asked, { review }: Reviewed = usualRules): Day | undefined {
  const asked = lastAsked(woman)
  return asked === undefined ? undefined : daysAfter(asked, review.nearly)
}

/** The baseline, or the last review. What she says sooner after the baseline than a review can be puts off none (catalogue 1.5). */
function lastAsked({ measured }: Asked): Day | undefined {
  const outcomes = measured.find(({ measure }) => measure === wsa5.id)
  if (outcomes === undefined) return undefined
  const { first, last } = outcomes
  return daysBetween(first, last) >= reviewAfter ? last : first
}

/** Whether she is to be asked today: she never was, or her review is due or over. */
export function isToBeAsked({ kind }: ReviewDue): boolean {
  return kind === 'not-asked' || kind === 'due' || kind === 'over'
}
