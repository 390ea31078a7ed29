import type { DayValue } from '../dayValue.ts'
import type { Token } from '../words/momentTokens.ts'
import type { DayNumber } from './calendar.ts'
import { wordAt } from '../words/tokenAt.ts'

/** What every reader of days is given: the text, its tokens, and the day on which it was written. */
export interface DayText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly today: DayNumber
}

/** A day read from the tokens `from` up to, but not including, `next`. */
export interface DayRead {
  readonly from: number
  readonly next: number
  readonly rule: string
  readonly value: DayValue
}

/** Reads a day at a token, if one is written there. */
export type DayReader = (text: DayText, at: number) => DayRead | undefined

/** The place of the first token from `at` on that is not one of some words. */
export function past(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let place = at
  while (place < at + mostSkipped && words.has(wordAt(tokens, place))) place += 1
  return place
}

const mostSkipped = 3
