import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../indexes.ts'
import type { Level } from '../supportWords.ts'
import { daysBetween, weekdaysBetween, type Day } from '../time.ts'

/** How long a woman has not been seen or spoken to, against what is planned for her: within it, nearly over it, over it. */
export type ContactLevel = 'fine' | 'nearly' | 'over'

/** After how many days without being seen or spoken to a woman is nearly over, and over, by her risk (catalogue 3.7). */
export const seenWithin: Readonly<Record<Level, { readonly nearly: number; readonly over: number }>> = {
  high: { nearly: 7, over: 10 },
  medium: { nearly: 14, over: 21 },
  low: { nearly: 28, over: 35 },
}

/** After how many working days before support has begun: without a first attempt, and without an assessment (catalogue 3.7). */
const beforeSupport = {
  firstTried: { nearly: 2, over: 3 },
  assessed: { nearly: 8, over: 10 },
} as const

/** Where a woman stands against the time planned for her. `beyond` counts the days over what is planned; below zero there is time. */
export interface Standing {
  readonly level: ContactLevel
  readonly beyond: number
}

interface Within {
  readonly nearly: number
  readonly over: number
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
export function standingOf(woman: WomanEntry, today: Day): Standing {
  const { status, since, lastSeen, lastTried = '', review, risk } = woman
  if (status === 'waiting') return { level: 'fine', beyond: -1 }
  if (status === 'paused') return judged(daysBetween(review ?? since, today), { nearly: -1, over: 0 })
  if (countsAsOpen(status) || (lastSeen !== undefined && lastSeen >= since)) {
    return judged(daysUnseen(woman, today), seenWithin[risk ?? 'medium'])
  }
  const days = weekdaysBetween(since, today)
  const tried = lastTried >= since
  return judged(days, tried ? beforeSupport.assessed : beforeSupport.firstTried)
}

function judged(days: number, { nearly, over }: Within): Standing {
  return { level: days > over ? 'over' : days > nearly ? 'nearly' : 'fine', beyond: days - over }
}
