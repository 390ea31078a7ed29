import { usualRules, type CaseloadRules } from '../caseload/caseloadRules.ts'
import { standingOf, type ContactLevel } from '../caseload/contactLevel.ts'
import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../indexes.ts'
import { isToBeAsked, reviewDue } from '../reviews/reviewDue.ts'
import { daysAfter, weekdaysBetween, type Day } from '../time.ts'

/** Something that is due for a woman, and whether its time is over. */
export interface DueLine {
  readonly what: 'contact' | 'assessment' | 'plan' | 'pause-review' | 'outcomes'
  readonly late: boolean
}

const reviewAhead = 7

/** What is due for a woman by a day, by the rules of her organisation. Nothing is due of support that waits to begin or has ended, but what belongs to beginning. */
export function dueFor(woman: WomanEntry, today: Day, rules: CaseloadRules = usualRules): readonly DueLine[] {
  return [
    ...line('contact', levelOfContact(woman, today, rules)),
    ...line('assessment', levelOfAssessment(woman, today, rules)),
    ...line('plan', levelOfPlan(woman, today, rules)),
    ...line('pause-review', levelOfReview(woman, today)),
    ...line('outcomes', levelOfOutcomes(woman, today)),
  ]
}

/** Whether support has begun and no plan of it is on record. */
export function isWithoutPlan({ status, planned }: WomanEntry): boolean {
  return countsAsOpen(status) && planned === undefined
}

const line = (what: DueLine['what'], level: ContactLevel): readonly DueLine[] =>
  level === 'fine' ? [] : [{ what, late: level === 'over' }]

function levelOfContact(woman: WomanEntry, today: Day, rules: CaseloadRules): ContactLevel {
  return woman.status === 'paused' ? 'fine' : standingOf(woman, today, rules).level
}

function levelOfAssessment(
  { assessed, status, since }: WomanEntry,
  today: Day,
  rules: CaseloadRules,
): ContactLevel {
  if (assessed !== undefined || status === undefined || status === 'waiting') return 'fine'
  return judged(weekdaysBetween(since, today), rules.assessment)
}

function levelOfPlan({ assessed, planned }: WomanEntry, today: Day, rules: CaseloadRules): ContactLevel {
  if (assessed === undefined || planned !== undefined) return 'fine'
  return judged(weekdaysBetween(assessed, today), rules.plan)
}

function levelOfReview({ status, review }: WomanEntry, today: Day): ContactLevel {
  if (status !== 'paused') return 'fine'
  if (review === undefined || review < today) return 'over'
  return review <= daysAfter(today, reviewAhead) ? 'nearly' : 'fine'
}

function levelOfOutcomes(woman: WomanEntry, today: Day): ContactLevel {
  const review = reviewDue(woman, today)
  if (!isToBeAsked(review)) return 'fine'
  return review.kind === 'over' ? 'over' : 'nearly'
}

function judged(
  days: number,
  { nearly, over }: { readonly nearly: number; readonly over: number },
): ContactLevel {
  return days > over ? 'over' : days >= nearly ? 'nearly' : 'fine'
}
