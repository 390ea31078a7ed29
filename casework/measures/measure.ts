import { z } from 'zod'
import { AlertGroup } from '../alerts/alertGroups.ts'
import { NoNumber } from '../records/answers.ts'
import { Urgency } from '../records/alertParts.ts'

/** What a number of an item's scale means, such as 0 "Not safe at all". */
const Anchor = z.object({ at: z.int(), words: z.string().min(1) })

const Direction = z.enum(['higher', 'lower'])

/** One question of a measure. `name` is what it is about in a word or two, for a line or a chart. */
const Item = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: z.string().min(1),
    text: z.string().min(1),
    min: z.int(),
    max: z.int(),
    anchors: z.array(Anchor),
    extra: z.array(NoNumber),
    /** Which way is better, where items of a measure differ. */
    direction: Direction.optional(),
    /** False for a question that is asked and shown, and not counted. */
    scored: z.boolean().optional(),
    /** The item whose answer of 0 makes this one 0 without being asked. */
    zeroWhenZero: z.string().optional(),
    /** Whether it is asked only where she is alone and able to talk (catalogue, correction 9). */
    alone: z.boolean().optional(),
  })
  .refine(({ min, max }) => min < max, 'the lowest number of an item must be below its highest')
export type Item = z.infer<typeof Item>

/** A stretch of a score with its words. */
export const Band = z.strictObject({ min: z.int(), max: z.int(), label: z.string().min(1) })
export type Band = z.infer<typeof Band>

/** When a single answer or a total asks something of the worker (catalogue 1.4). */
const When = z.union([
  z.strictObject({
    item: z.string(),
    is: z.enum(['at-least', 'at-most', 'rose-by', 'fell-by']),
    number: z.int(),
  }),
  z.strictObject({ item: z.string(), is: z.literal('blank') }),
  z.strictObject({ total: z.literal('at-least'), number: z.int() }),
])

/**
 * What an answer brings about: something to read, the draft of an alert unless she has a safety plan, the draft of one, or an
 * alert that goes by itself unless it was a wrong tap.
 */
const Does = z.enum(['say', 'ask-safety-plan', 'draft-alert', 'send-alert'])

/** What an answer asks of the worker. `group` is what an alert that comes of it is about. */
const Prompt = z.strictObject({
  when: When,
  urgency: Urgency,
  does: Does,
  /** What it does instead at her first answers. */
  doesAtBaseline: Does.optional(),
  group: AlertGroup.optional(),
  words: z.string().min(1),
})
export type Prompt = z.infer<typeof Prompt>

/** What else stands in the inputs of a card with questions: an item of that id would be answered with it, or lost. */
const takenIds: ReadonlySet<string> = new Set([
  ...['press', 'reference', 'measure', 'answers', 'saved', 'place', 'pace', 'alone'],
  ...['day', 'point', 'how', 'as', 'reason', 'line', 'typed'],
])

/** A measure as data: its questions, their scales, how it is scored and what an answer can ask of the worker. */
export const Measure = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.string().min(1),
    title: z.string().min(1),
    name: z.string().min(1),
    licence: z.string().min(1),
    attribution: z.string().min(1),
    source: z.string().min(1),
    /** Which way is better. */
    direction: z.enum([...Direction.options, 'by-item']),
    /** Of which time it asks. */
    recall: z.string().optional(),
    /** What is said before its questions. */
    lead: z.string().optional(),
    items: z.array(Item).min(1),
    scoring: z.enum(['sum', 'by-item']),
    bands: z.array(Band).optional(),
    bandsByItem: z.strictObject({ higher: z.array(Band), lower: z.array(Band) }).optional(),
    /** From which total on it is a case. */
    caseness: z.int().optional(),
    reliableChange: z.strictObject({ points: z.int(), source: z.string() }).optional(),
    /** From how many points on a change of an item is called meaningful, where no reliable change is published. */
    meaningfulChange: z.int().min(1).optional(),
    /** How many scored items may be missing for a total, which is then prorated. */
    mostMissing: z.int().min(0),
    /** Items without which nothing is prorated unless it was said why they are missing. */
    neverProratedWithout: z.array(z.string()).optional(),
    prompts: z.array(Prompt),
  })
  .refine(({ items }) => items.every(({ id }) => !takenIds.has(id)), {
    error: `an item cannot have one of these ids, which the cards use: ${[...takenIds].join(', ')}`,
  })
  .refine(
    ({ items }) => new Set(items.map(({ id }) => id)).size === items.length,
    'two items have the same id',
  )
  .refine(({ direction, items }) => direction !== 'by-item' || items.every((item) => item.direction), {
    error: 'each item needs its own direction',
  })
  .refine(namesItsItems, 'a prompt or a rule names an item that is none of its items')
export type Measure = z.infer<typeof Measure>

/** The measures there are, by id. */
export type Measures = ReadonlyMap<string, Measure>

interface Naming {
  readonly items: readonly Item[]
  readonly prompts: readonly Prompt[]
  readonly neverProratedWithout?: readonly string[] | undefined
}

function namesItsItems({ items, prompts, neverProratedWithout = [] }: Naming): boolean {
  const ids = new Set(items.map(({ id }) => id))
  const prompting = prompts.flatMap(({ when }) => ('item' in when ? [when.item] : []))
  const zeros = items.flatMap(({ zeroWhenZero }) => zeroWhenZero ?? [])
  return [...prompting, ...zeros, ...neverProratedWithout].every((id) => ids.has(id))
}

/** Every number that can be answered to an item, from its lowest to its highest. */
export function numbersOf({ min, max }: Item): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step)
}

/** What a number means on an item's scale, where the scale says so. */
export function anchorAt({ anchors }: Item, number: number): string | undefined {
  return anchors.find(({ at }) => at === number)?.words
}

/** The items that count towards a score. */
export function scoredItems({ items }: Measure): readonly Item[] {
  return items.filter(({ scored = true }) => scored)
}
