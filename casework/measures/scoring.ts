import type { ItemAnswer } from '../records/answers.ts'
import { scoredItems, type Band, type Item, type Measure } from './measure.ts'

/** Why there is no total: too many items are missing, or one that must not be made up from the others. */
export type NoTotal = 'too-many-missing' | 'must-be-answered'

/** The score of one set of answers. A measure that is scored by item has no total, and one band an item. */
export type Score =
  | {
      readonly kind: 'total'
      readonly total: number
      readonly band: string | undefined
      /** Undefined where the measure knows no caseness. */
      readonly isCase: boolean | undefined
      /** Some items are missing, and the total was made up from the others. */
      readonly prorated: boolean
    }
  | { readonly kind: 'by-item'; readonly items: readonly ItemScore[] }
  | { readonly kind: 'none'; readonly because: NoTotal; readonly missing: number }

/** One item with its number and band; both undefined where it was not answered with a number. */
export interface ItemScore {
  readonly item: string
  readonly name: string
  readonly number: number | undefined
  readonly band: string | undefined
}

/** Scores answers exactly as the measure's data say (catalogue 1.3). A missing answer is never a zero. */
export function scoreOf(measure: Measure, answers: readonly ItemAnswer[]): Score {
  if (measure.scoring === 'by-item') return { kind: 'by-item', items: itemScores(measure, answers) }
  const items = scoredItems(measure)
  const numbers = items.map((item) => numberOf(item, answers))
  const missing = numbers.filter((number) => number === undefined).length
  const because = whyNoTotal(measure, answers, missing)
  if (because !== undefined) return { kind: 'none', because, missing }
  const sum = numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
  const total = roundedHalfUp(sum * items.length, items.length - missing)
  return {
    kind: 'total',
    total,
    band: bandAt(measure.bands ?? [], total),
    isCase: measure.caseness === undefined ? undefined : total >= measure.caseness,
    prorated: missing > 0,
  }
}

/** The number an item counts with: what was answered, or 0 where an answer of 0 to another item settles it. */
export function numberOf(item: Item, answers: readonly ItemAnswer[]): number | undefined {
  const answer = answers.find((each) => each.item === item.id)?.answer
  if (typeof answer === 'number') return answer
  const other = answers.find((each) => each.item === item.zeroWhenZero)?.answer
  return item.zeroWhenZero !== undefined && other === 0 ? 0 : undefined
}

/** A whole number from a fraction of whole numbers, halves up. */
export function roundedHalfUp(top: number, bottom: number): number {
  return Math.floor((2 * top + bottom) / (2 * bottom))
}

function whyNoTotal(
  { mostMissing, neverProratedWithout = [] }: Measure,
  answers: readonly ItemAnswer[],
  missing: number,
): NoTotal | undefined {
  if (missing > mostMissing) return 'too-many-missing'
  // That she preferred not to say is an answer; that nobody asked, or a blank, is none.
  const open = neverProratedWithout.some((id) => {
    const answer = answers.find(({ item }) => item === id)?.answer
    return answer === undefined || answer === 'not-asked'
  })
  return open ? 'must-be-answered' : undefined
}

function itemScores(measure: Measure, answers: readonly ItemAnswer[]): readonly ItemScore[] {
  return measure.items.map((item) => {
    const number = numberOf(item, answers)
    const bands = measure.bandsByItem?.[item.direction ?? 'higher'] ?? []
    return {
      item: item.id,
      name: item.name,
      number,
      band: number === undefined ? undefined : bandAt(bands, number),
    }
  })
}

function bandAt(bands: readonly Band[], score: number): string | undefined {
  return bands.find(({ min, max }) => min <= score && score <= max)?.label
}
