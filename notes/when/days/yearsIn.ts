import type { Token } from '../words/momentTokens.ts'
import { amountFollows } from './amountFollows.ts'
import { wordAt, digitsOf } from '../words/tokenAt.ts'

/** A year behind a day and a month, and the place of the token after it. */
export interface YearRead {
  readonly year: number
  readonly next: number
}

/**
 * The year that stands at a token, after a comma or "of": four digits, an apostrophe with two, or two digits near this year.
 * Anything else is the hour: "20 March 10.30am", "5 March 14".
 */
export function yearAt(tokens: readonly Token[], at: number, thisYear: number): YearRead | undefined {
  const place = /^[,.]$|^of$|^in$/.test(wordAt(tokens, at)) ? at + 1 : at
  const short = /^['’]$/.test(wordAt(tokens, place))
  const token = tokens[short ? place + 1 : place]
  if (token?.number === undefined) return undefined
  const next = short ? place + 2 : place + 1
  if (token.word.length === 4) return fourDigits(tokens, token.number, next)
  if (token.word.length !== 2 || !(short || isNearYear(tokens, place, thisYear))) return undefined
  return { year: fullYear(token.number, thisYear), next }
}

/** How many years ahead a year of two digits may lie: 31 is to come, 96 is the year she was born. */
const yearsAhead = 20

/** The year that two digits stand for. */
export const fullYear = (short: number, thisYear: number): number =>
  2000 + short > thisYear + yearsAhead ? 1900 + short : 2000 + short

function fourDigits(tokens: readonly Token[], year: number, next: number): YearRead | undefined {
  const isClock = /^(?:hrs?|hours?|h|am|pm)$/.test(wordAt(tokens, next))
  return year >= 1900 && year <= 2100 && !isClock ? { year, next } : undefined
}

function isNearYear(tokens: readonly Token[], place: number, thisYear: number): boolean {
  const value = digitsOf(tokens, place) ?? 0
  const isYear = Math.abs(2000 + value - thisYear) <= 1 || value > 59
  return isYear && !amountFollows(tokens, place + 1)
}
