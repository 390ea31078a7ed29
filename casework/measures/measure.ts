import { z } from 'zod'
import { NoNumber } from '../records/answers.ts'

/** What a number of an item's scale means, such as 0 "Not safe at all". */
const Anchor = z.object({ at: z.int(), words: z.string().min(1) })

/** One question of a measure. `name` is what it is about in a word or two, for a line or a chart. */
const Item = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  text: z.string().min(1),
  min: z.int(),
  max: z.int(),
  anchors: z.array(Anchor),
  extra: z.array(NoNumber),
})
export type Item = z.infer<typeof Item>

/** A measure as data: its questions, their scales and what can be answered besides a number. */
export const Measure = z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  licence: z.string().min(1),
  /** Which way is better. */
  direction: z.enum(['higher', 'lower']),
  items: z.array(Item).min(1),
})
export type Measure = z.infer<typeof Measure>

/** Every number that can be answered to an item, from its lowest to its highest. */
export function numbersOf({ min, max }: Item): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step)
}

/** What a number means on an item's scale, where the scale says so. */
export function anchorAt({ anchors }: Item, number: number): string | undefined {
  return anchors.find(({ at }) => at === number)?.words
}
