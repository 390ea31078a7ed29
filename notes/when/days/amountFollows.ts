import type { Token } from '../words/momentTokens.ts'
import { wordAt, digitsOf, isGlued } from '../words/tokenAt.ts'

const measures =
  /^(?:am|pm|a|p|hrs?|hours?|h|mins?|minutes?|m|secs?|oclock|o|days?|weeks?|wks?|months?|mths?|years?|yrs?|yo|ish|%|p|k|mg|ml|kg|units?|cans?|pounds?|miles?|st|nd|rd|th|people|women|kids|children|times|sessions?|visits?|calls?|texts?)$/
const signs = /^[:.\-–/]$/

/** Whether what stands behind a number makes it an amount, a clock time or a part of something longer, and so no day or year. */
export function amountFollows(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (measures.test(word)) return word !== 'o' || wordAt(tokens, at + 1) !== '/'
  return signs.test(word) && isGlued(tokens, at) && isGlued(tokens, at + 1) && isDigits(tokens, at + 1)
}

const isDigits = (tokens: readonly Token[], at: number): boolean => digitsOf(tokens, at) !== undefined
