import type { Token } from './momentTokens.ts'

/** A number in digits or words, and the place of the token after it. */
export interface NumberRead {
  readonly value: number
  readonly next: number
  readonly ordinal: boolean
  readonly inWords: boolean
}

const endings = new Set(['st', 'nd', 'rd', 'th'])

/** The number that begins at a token: "27", "27th", "twenty nine", "forty-five", "twenty-second". */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.number !== undefined) return digitsAt(tokens, at, token.number)
  const { count, place } = token.sense
  if (count === undefined) {
    return place === undefined ? undefined : { value: place, next: at + 1, ordinal: true, inWords: true }
  }
  return (count >= 20 ? tensAt(tokens, at, count) : undefined) ?? inWords(count, at + 1)
}

const inWords = (value: number, next: number): NumberRead => ({ value, next, ordinal: false, inWords: true })

function digitsAt(tokens: readonly Token[], at: number, value: number): NumberRead {
  const after = tokens[at + 1]
  const ordinal = after !== undefined && after.glued && endings.has(after.word)
  return { value, next: ordinal ? at + 2 : at + 1, ordinal, inWords: false }
}

function tensAt(tokens: readonly Token[], at: number, tens: number): NumberRead | undefined {
  const next = tokens[at + 1]?.word === '-' ? at + 2 : at + 1
  const { count, place } = tokens[next]?.sense ?? {}
  if (count !== undefined && count >= 1 && count <= 9) return inWords(tens + count, next + 1)
  if (place === undefined || place > 9) return undefined
  return { value: tens + place, next: next + 1, ordinal: true, inWords: true }
}
