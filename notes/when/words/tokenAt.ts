import type { Token } from './momentTokens.ts'
import { noSense, type Role, type Sense, type Unit } from './sense.ts'

type Tokens = readonly Token[]

/** The word of a token, or nothing where the text is over. */
export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? ''

/** What the word of a token may mean. */
export const senseAt = (tokens: Tokens, at: number): Sense => tokens[at]?.sense ?? noSense

/** What the word of a token does in a phrase of time. */
export const roleAt = (tokens: Tokens, at: number): Role | undefined => senseAt(tokens, at).role

/** The unit of time that a token names. */
export const unitAt = (tokens: Tokens, at: number): Unit | undefined => senseAt(tokens, at).unit

/** The number that a token is, where it is written in digits. */
export const digitsOf = (tokens: Tokens, at: number): number | undefined => tokens[at]?.number

/** Whether a token follows the one before it without a space. */
export const isGlued = (tokens: Tokens, at: number): boolean => tokens[at]?.glued ?? false

/** Whether a token begins with a capital letter. */
export const isCapital = (tokens: Tokens, at: number): boolean => tokens[at]?.capital ?? false

/** Whether a token is the plural of a weekday. */
export const isPlural = (tokens: Tokens, at: number): boolean => tokens[at]?.plural ?? false

/** Where some tokens start in the text, up to the one before `next`. */
export const startOf = (tokens: Tokens, at: number): number => tokens[at]?.start ?? 0

/** Where the token before a place ends in the text. */
export const endBefore = (tokens: Tokens, next: number): number => tokens[next - 1]?.end ?? 0

/** The words of some tokens from one on, with spaces between. */
export const wordsFrom = (tokens: Tokens, at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at), Math.max(0, at + count))
    .map(({ word }) => word)
    .join(' ')
