import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { daysBetween, weekdaysBetween, type Day } from '../time.ts'
import { levelOf, usualRules, type CaseloadRules, type RuleLevel, type Within } from './caseloadRules.ts'

/** How long a woman has not been seen or spoken to, against what is planned for her: within it, nearly over it, over it. */
export type ContactLevel = RuleLevel

/**
 * Where a woman stands against the time planned for her. `beyond` counts the days over what is planned; below zero there is time.
 * `every` is after how many days she is to be seen or spoken to again.
 */
export interface Standing {
  readonly level: ContactLevel
  readonly beyond: number
  readonly every: number
}

/** Days since she was last seen or spoken to; since her referral when she was not seen since. */
export function daysUnseen(woman: WomanEntry, today: Day): number {
  const { lastSeen, since } = woman
  return daysBetween(lastSeen !== undefined && lastSeen > since ? lastSeen : since, today)
}

/**
 * Judges the time since a woman was seen or spoken to; attempts do not count. One whose risk is not known is judged as of
 * medium risk. Before support has begun what counts is the first attempt to reach her and then her assessment; on the waiting
 * list nothing does. A pause lasts until its day to look at it again.
 */
export function standingOf(woman: WomanEntry, today: Day, rules: CaseloadRules = usualRules): Standing {
  const { status, since, lastSeen, lastTried = '', review, risk } = woman
  const seen = rules.seen[risk ?? 'medium']
  const judged = (days: number, within: Within): Standing => ({
    ...{ level: levelOf(days, within), beyond: days - within.over, every: seen.nearly },
  })
  if (status === 'waiting') return { level: 'fine', beyond: -1, every: seen.nearly }
  if (status === 'paused') return judged(daysBetween(review ?? since, today), { nearly: -1, over: 0 })
  if (countsAsOpen(status) || (lastSeen !== undefined && lastSeen >= since)) {
    return judged(daysUnseen(woman, today), seen)
  }
  return judged(weekdaysBetween(since, today), lastTried >= since ? rules.assessment : rules.firstTry)
}
