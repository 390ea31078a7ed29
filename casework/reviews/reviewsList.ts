import type { WomanEntry } from '../womanEntry.ts'
import type { Day } from '../time.ts'
import { usualRules } from '../caseload/caseloadRules.ts'
import { isToBeAsked, reviewDue, type Reviewed, type ReviewDue } from './reviewDue.ts'

/** How a woman stands who is to be asked the five outcomes. */
export type ToAsk = Extract<ReviewDue, { readonly kind: 'not-asked' | 'due' | 'over' }>

/** A woman who is to be asked the five outcomes, and how she stands with them. */
export interface WomanToAsk {
  readonly woman: WomanEntry
  readonly review: ToAsk
}

const order = ['over', 'due', 'not-asked'] as const

/** The women to be asked the five outcomes: reviews that are over first, then due, then those never asked, each the longest first. */
export function womenToAsk(
  women: readonly WomanEntry[],
  today: Day,
  rules: Reviewed = usualRules,
): readonly WomanToAsk[] {
  return women
    .map((woman) => ({ woman, review: reviewDue(woman, today, rules) }))
    .filter((each): each is WomanToAsk => isToBeAsked(each.review))
    .sort(
      (one, other) =>
        order.indexOf(one.review.kind) - order.indexOf(other.review.kind) ||
        other.review.days - one.review.days ||
        (one.woman.reference < other.woman.reference ? -1 : 1),
    )
}

/** How many women were put off with "Not today", and would stand on the list without it. */
export function countPutOff(women: readonly WomanEntry[], today: Day, rules: Reviewed = usualRules): number {
  return women.filter((woman) => reviewDue(woman, today, rules).kind === 'later').length
}
