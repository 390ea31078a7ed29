import type { Token } from '../words/momentTokens.ts'
import { digitsOf, senseAt, wordAt } from '../words/tokenAt.ts'

/** The roles of words that name a day by themselves. */
export const dayRoles = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])

/** Whether a token is a weekday or another word for a day; a comma behind it changes nothing. */
export function isDay(tokens: readonly Token[], at: number): boolean {
  const place = /^[,@]$/.test(wordAt(tokens, at)) ? at - 1 : at
  const { sense, plural } = tokens[place] ?? { sense: {}, plural: false }
  if (sense.weekday !== undefined && !plural) return true
  return sense.role !== undefined && (dayRoles.has(sense.role) || sense.role === 'part-of-day')
}

/** Whether a date ends with a token: "5 March 1.30", "the 5th 1.30", "11/3 10.00". */
export function isDate(tokens: readonly Token[], at: number): boolean {
  if (/^(?:st|nd|rd|th)$/.test(wordAt(tokens, at)) || senseAt(tokens, at).month !== undefined) return true
  return digitsOf(tokens, at) !== undefined && /^[/.]$/.test(wordAt(tokens, at - 1))
}
