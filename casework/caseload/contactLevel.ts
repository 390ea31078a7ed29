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

/** After how many working days without a first attempt a woman who was referred is nearly over, and over (catalogue 3.7). */
const firstTriedWithin = { nearly: 2, over: 3 }

/** Where a woman stands against the time planned for her. `beyond` counts the days over what is planned; below zero there is time. */
export interface Standing {
  readonly level: ContactLevel
  readonly beyond: number
}

/** Days since she was last seen or spoken to; since her referral when she never was. */
export function daysUnseen(woman: WomanEntry, today: Day): number {
  return daysBetween(woman.lastSeen ?? woman.since, today)
}

/**
 * Judges the time since a woman was seen or spoken to; attempts do not count. One whose risk is not known is judged as of
 * medium risk. Before support has begun what counts is the first attempt to reach her.
 */
export function standingOf(woman: WomanEntry, today: Day): Standing {
  const begun = countsAsOpen(woman.status) || woman.lastSeen !== undefined
  if (!begun && woman.lastTried !== undefined) return { level: 'fine', beyond: -firstTriedWithin.over }
  const days = begun ? daysUnseen(woman, today) : weekdaysBetween(woman.since, today)
  const within = begun ? seenWithin[woman.risk ?? 'medium'] : firstTriedWithin
  const level = days > within.over ? 'over' : days > within.nearly ? 'nearly' : 'fine'
  return { level, beyond: days - within.over }
}
