import type { Token } from '../words/momentTokens.ts'
import { numberAt } from '../words/numbersIn.ts'
import { wordAt, senseAt, isGlued } from '../words/tokenAt.ts'

/** How many units are said, and the place of the token after it. */
export interface Quantity {
  readonly amount: number
  readonly next: number
  readonly inDigits: boolean
}

const signs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
const shares = /^(?:1\/2|1\/3|2\/3|1\/4|3\/4)$/

/** The quantity that begins at a token: "45", "1.5", "1 1/2", "½", "two and a half", "half a", "three quarters of an". */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  return shareAt(tokens, at) ?? severalAt(tokens, at) ?? numbered(tokens, at)
}

/** A part of one: "1/2", "half an", "quarter of an". */
function shareAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const part = partAt(tokens, at)
  return part === undefined ? undefined : { ...part, next: articleAt(tokens, part.next) }
}

function partAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at)
  const sign = signs[word]
  if (sign !== undefined) return { amount: sign, next: at + 1, inDigits: true }
  if (word === 'half') return { amount: 0.5, next: at + 1, inDigits: false }
  if (/^(?:quarter|qtr)$/.test(word)) return { amount: 0.25, next: at + 1, inDigits: false }
  if (/^(?:three|3)$/.test(word) && /^(?:quarters?|qtrs?)$/.test(wordAt(tokens, hyphenAt(tokens, at + 1)))) {
    return { amount: 0.75, next: hyphenAt(tokens, at + 1) + 1, inDigits: false }
  }
  return fractionAt(tokens, at)
}

function fractionAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const [top, sign, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (sign?.word !== '/' || !sign.glued || bottom?.glued !== true) return undefined
  if (!shares.test(`${top?.word ?? ''}/${bottom.word}`)) return undefined
  return { amount: (top?.number ?? 0) / (bottom.number ?? 1), next: at + 3, inDigits: true }
}

/** Past the hyphen of "30-minute"; the dash of "1 hr 30 - hub" ends what is said of the length. */
const hyphenAt = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === '-' && isGlued(tokens, at) ? at + 1 : at

/** Past "of", "a", "an" and a hyphen: "half of an hour", "quarter-hour". */
function articleAt(tokens: readonly Token[], at: number): number {
  let place = hyphenAt(tokens, at)
  if (wordAt(tokens, place) === 'of') place += 1
  return /^(?:a|an)$/.test(wordAt(tokens, place)) ? place + 1 : place
}

function severalAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const place = wordAt(tokens, at) === 'a' ? at + 1 : at
  const word = wordAt(tokens, place)
  const amount =
    word === 'couple' ? 2 : word === 'few' ? 3 : word === 'several' || word === 'some' ? 3 : undefined
  if (amount === undefined) return undefined
  return { amount, next: wordAt(tokens, place + 1) === 'of' ? place + 2 : place + 1, inDigits: false }
}

function numbered(tokens: readonly Token[], at: number): Quantity | undefined {
  const whole = wholeAt(tokens, at)
  if (whole === undefined) return undefined
  return andPart(tokens, whole) ?? { ...whole, next: hyphenAt(tokens, whole.next) }
}

function wholeAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at)
  if (word === 'a' || word === 'an')
    return partAt(tokens, at + 1) ?? { amount: 1, next: at + 1, inDigits: false }
  const number = numberAt(tokens, at)
  if (number === undefined || number.ordinal) return undefined
  const decimals = tokens[number.next + 1]
  const isDecimal = wordAt(tokens, number.next) === '.' && isGlued(tokens, number.next)
  if (number.inWords || !isDecimal || decimals?.glued !== true || decimals.number === undefined) {
    return { amount: number.value, next: number.next, inDigits: !number.inWords }
  }
  return { amount: Number(`${word}.${decimals.word}`), next: number.next + 2, inDigits: true }
}

/** "One and a half", "1 1/2", "2½", "two and three quarter". */
function andPart(tokens: readonly Token[], whole: Quantity): Quantity | undefined {
  const joined = /^(?:and|an|&|n|nd)$/.test(wordAt(tokens, whole.next))
  const start = joined ? whole.next + 1 : whole.next
  const place = joined && /^(?:a|one)$/.test(wordAt(tokens, start)) ? start + 1 : start
  const part = quartersAt(tokens, place) ?? partAt(tokens, place)
  if (part === undefined || (!joined && !part.inDigits)) return undefined
  return { amount: whole.amount + part.amount, next: articleAt(tokens, part.next), inDigits: false }
}

/** "One and two quarters". */
function quartersAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const count = senseAt(tokens, at).count
  if (count === undefined || !/^quarters?$/.test(wordAt(tokens, at + 1))) return undefined
  return { amount: count / 4, next: at + 2, inDigits: false }
}
