import { numberAt } from '../words/numbersIn.ts'
import type { Token } from '../words/momentTokens.ts'
import { wordAt, roleAt } from '../words/tokenAt.ts'

/** How many of something, and the place of the token after it. */
export interface Amount {
  readonly amount: number
  readonly next: number
}

/** The amount that begins at a token: "2", "two", "a", "a couple of", "a few". */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = wordAt(tokens, at)
  if (word === 'a' || word === 'an') return severalAt(tokens, at + 1) ?? { amount: 1, next: at + 1 }
  const several = severalAt(tokens, at)
  if (several !== undefined) return several
  const number = numberAt(tokens, at)
  return number === undefined || number.ordinal ? undefined : { amount: number.value, next: number.next }
}

function severalAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (roleAt(tokens, at) !== 'several') return undefined
  const next = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  return { amount: wordAt(tokens, at) === 'couple' ? 2 : 3, next }
}
