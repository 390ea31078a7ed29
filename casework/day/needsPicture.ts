import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { Need } from '../words.ts'

/** How many women in support have each open need, the most common first. A woman can have several. */
export interface NeedsPicture {
  readonly women: number
  readonly needs: readonly { readonly need: Need; readonly count: number }[]
}

/** Counts the needs that a person set and that have neither been met nor ended, of the women in support among these. */
export function needsOf(entries: readonly WomanEntry[]): NeedsPicture {
  const women = entries.filter(({ status }) => countsAsOpen(status))
  const needs = Need.options
    .map((need) => ({ need, count: women.filter((woman) => woman.needs.includes(need)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  return { women: women.length, needs }
}
