import { z } from 'zod'
import type { Item, Measure } from './measure.ts'

/** The questions that stand on one card. */
export interface AskingPart {
  readonly items: readonly Item[]
  /** Whether some of them are asked only where she is alone and able to talk, which is asked before. */
  readonly alone: boolean
}

/** How the questions are put: several on a card, or one after another. */
export const Pace = z.enum(['together', 'one-by-one'])
export type Pace = z.infer<typeof Pace>

/** The most questions on one card: what a phone can hold. */
const mostTogether = 9

/**
 * A measure in the parts in which it is asked, in its own order. A question for which she must be alone begins a part of its own,
 * so that it is on no screen before that is known.
 */
export function partsOf({ items }: Measure, pace: Pace): readonly AskingPart[] {
  const most = pace === 'together' ? mostTogether : 1
  return items
    .reduce<readonly (readonly Item[])[]>((parts, item) => {
      const last = parts.at(-1)
      if (last === undefined || last.length >= most || item.alone === true) return [...parts, [item]]
      return [...parts.slice(0, -1), [...last, item]]
    }, [])
    .map((part) => ({ items: part, alone: part.some(({ alone = false }) => alone) }))
}

/** The questions of a part that are put to her: all of them, or without those for which she must be alone. */
export function itemsAsked({ items }: AskingPart, isAlone: boolean): readonly Item[] {
  return items.filter(({ alone = false }) => isAlone || !alone)
}
