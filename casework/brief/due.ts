import { levelOf, usualRules, type CaseloadRules, type Within } from '../caseload/caseloadRules.ts'
import { standingOf, type ContactLevel } from '../caseload/contactLevel.ts'
import { assessmentSince, isInSupport, planSince } from '../caseload/dueSince.ts'
import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
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
    ...line('assessment', levelSince(assessmentSince(woman), today, rules.assessment)),
    ...line('plan', levelSince(planSince(woman), today, rules.plan)),
    ...line('pause-review', levelOfReview(woman, today)),
    ...line('outcomes', levelOfOutcomes(woman, today, rules)),
  ]
}

/** Whether support has begun and no plan of it is on record. */
export function isWithoutPlan({ status, planned }: WomanEntry): boolean {
  return countsAsOpen(status) && planned === undefined
}

const line = (what: DueLine['what'], level: ContactLevel): readonly DueLine[] =>
  level === 'fine' ? [] : [{ what, late: level === 'over' }]

function levelOfContact(woman: WomanEntry, today: Day, rules: CaseloadRules): ContactLevel {
  return isInSupport(woman) ? standingOf(woman, today, rules).level : 'fine'
}

function levelSince(since: Day | undefined, today: Day, within: Within): ContactLevel {
  return since === undefined ? 'fine' : levelOf(weekdaysBetween(since, today), within)
}

function levelOfReview({ status, review }: WomanEntry, today: Day): ContactLevel {
  if (status !== 'paused') return 'fine'
  if (review === undefined || review < today) return 'over'
  return review <= daysAfter(today, reviewAhead) ? 'nearly' : 'fine'
}

function levelOfOutcomes(woman: WomanEntry, today: Day, rules: CaseloadRules): ContactLevel {
  const review = reviewDue(woman, today, rules)
  if (!isToBeAsked(review)) return 'fine'
  return review.kind === 'over' ? 'over' : 'nearly'
}
