import { dayHorizon } from '../horizon.ts'
import type { Found } from '../../text/finding.ts'
import { rememberLast } from '../../text/rememberLast.ts'
import { momentTokens, type Token } from '../words/momentTokens.ts'
import type { Unit } from '../words/sense.ts'
import { quantityAt, type Quantity } from './quantities.ts'
import { wordAt, senseAt, unitAt, digitsOf, isGlued, startOf, endBefore } from '../words/tokenAt.ts'

const minutesOf: Readonly<Record<Unit, number>> = {
  ...{ second: 1 / 60, minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60, fortnight: 14 * 24 * 60 },
  ...{ month: 30 * 24 * 60, year: 365 * 24 * 60 },
}

/** A length of time in minutes, and the largest unit it was said in. */
export interface Stretch {
  readonly minutes: number
  readonly unit: Unit
}

/** Every length of time that a text says, whatever it is the length of. */
export const stretchesIn = rememberLast(readStretches)

function readStretches(whole: string): readonly Found<Stretch>[] {
  const text = whole.slice(0, dayHorizon)
  const tokens = momentTokens(text)
  const found: Found<Stretch>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const read = mayBegin(tokens, at) ? stretchAt(tokens, at) : undefined
    if (read === undefined) continue
    const [start, end] = [startOf(tokens, at), endBefore(tokens, read.next)]
    const value = { minutes: read.minutes, unit: read.unit }
    found.push({ kind: 'minutes', rule: 'length', start, end, text: text.slice(start, end), value })
    at = read.next - 1
  }
  return found
}

const beginnings = /^(?:an?|half|quarter|qtr|couple|few|several|some|all|full|whole|[½¼¾])$/

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.number !== undefined) return !isPartOfMore(tokens, at)
  return token.sense.count !== undefined || token.sense.unit === 'hour' || beginnings.test(token.word)
}

/** A price, a number with a letter before it, or the end of a date or a decimal. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.word === '£' || before?.word === '#') return true
  if (!isGlued(tokens, at) || before === undefined) return false
  return (
    /^[.:/£]$|^\p{L}+$/u.test(before.word) &&
    !(before.word === '/' && digitsOf(tokens, at - 2) !== undefined && digitsOf(tokens, at - 2) !== 1)
  )
}

interface StretchRead extends Stretch {
  readonly next: number
}

function stretchAt(tokens: readonly Token[], at: number): StretchRead | undefined {
  const first = partAt(tokens, at) ?? unitAlone(tokens, at)
  if (first === undefined) return undefined
  let whole = first
  let last = first
  for (let part = 0; part < mostParts; part += 1) {
    const more = furtherPart(tokens, whole.next, last)
    if (more === undefined) break
    whole = { minutes: whole.minutes + more.minutes, unit: whole.unit, next: more.next }
    last = more
  }
  return whole
}

const mostParts = 4
const fillers = /^(?:more|additional|fewer|full|good|solid|whole|long|further|odd|-|’|')$/

function partAt(tokens: readonly Token[], at: number): StretchRead | undefined {
  const quantity = quantityAt(tokens, at)
  return quantity === undefined ? undefined : withUnit(tokens, quantity)
}

function withUnit(tokens: readonly Token[], quantity: Quantity): StretchRead | undefined {
  const place = fillers.test(wordAt(tokens, quantity.next)) ? quantity.next + 1 : quantity.next
  const token = tokens[place]
  const unit = token?.sense.unit
  if (token === undefined || unit === undefined || token.sense.month !== undefined) return undefined
  if (token.word.length === 1 && !(quantity.inDigits && (token.glued || token.word === 'h'))) return undefined
  if (token.word === 'second' && !(quantity.amount === 1 || quantity.inDigits)) return undefined
  const part = andPart(tokens, place + 1)
  const amount = quantity.amount + (part?.amount ?? 0)
  return { minutes: amount * minutesOf[unit], unit, next: part?.next ?? place + 1 }
}

/** "Hour and a half", "hr & quarter", "two hours and a half". */
function andPart(
  tokens: readonly Token[],
  at: number,
): { readonly amount: number; readonly next: number } | undefined {
  if (!/^(?:and|&|n|nd|an)$/.test(wordAt(tokens, at))) return undefined
  const place = wordAt(tokens, at + 1) === 'a' ? at + 2 : at + 1
  if (wordAt(tokens, place) === 'bit') return { amount: 0, next: place + 1 }
  const amount = /^(?:half|½)$/.test(wordAt(tokens, place))
    ? 0.5
    : /^(?:quarter|qtr)$/.test(wordAt(tokens, place))
      ? 0.25
      : undefined
  const further =
    unitAt(tokens, place + 1) !== undefined || /^(?:an|of|past|to)$/.test(wordAt(tokens, place + 1))
  return amount === undefined || further ? undefined : { amount, next: place + 1 }
}

/** "Hr and a half", "all day": a unit without a number is one of it, where something follows that says it is a length. */
function unitAlone(tokens: readonly Token[], at: number): StretchRead | undefined {
  const word = wordAt(tokens, at)
  if (/^(?:all|full|whole)$/.test(word)) {
    const place = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1
    const unit = unitAt(tokens, place)
    return unit === undefined || wordAt(tokens, place).length < 3
      ? undefined
      : { minutes: minutesOf[unit], unit, next: place + 1 }
  }
  const unit = unitAt(tokens, at)
  if (unit !== 'hour' || word.length < 2 || isGlued(tokens, at)) return undefined
  const part = andPart(tokens, at + 1)
  if (part !== undefined) return { minutes: 60 * (1 + part.amount), unit, next: part.next }
  const bare = { minutes: 60, unit, next: at + 1 }
  const isLength =
    furtherPart(tokens, at + 1, bare) !== undefined ||
    /^(?:or so|session|appt|long)/.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`)
  return isLength &&
    !/^(?:per|an?|the|every|each|last|next|this|that|happy|rush|half|quarter)$/.test(wordAt(tokens, at - 1))
    ? bare
    : undefined
}

/** What is added to a part in a smaller unit: "1 hr 15", "2h32m", "an hour and ten mins". */
function furtherPart(tokens: readonly Token[], at: number, last: Stretch): StretchRead | undefined {
  const place = /^(?:and|&|n|,|plus)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const quantity = quantityAt(tokens, place)
  if (quantity === undefined) return undefined
  const part = withUnit(tokens, quantity)
  if (part !== undefined) return minutesOf[part.unit] < minutesOf[last.unit] ? part : undefined
  const minutes = quantity.amount
  const isRest =
    last.unit === 'hour' &&
    Number.isInteger(minutes) &&
    minutes >= 5 &&
    minutes < 60 &&
    wordAt(tokens, at) !== ','
  const sign = tokens[quantity.next]
  const isMore = sign?.glued === true && /^[:./-]$/.test(sign.word) && isGlued(tokens, quantity.next + 1)
  const isDay =
    senseAt(tokens, quantity.next).month !== undefined ||
    /^(?:am|pm|oclock|people|women|st|nd|rd|th)$/.test(sign?.word ?? '')
  return isRest && !isMore && !isDay ? { minutes, unit: 'minute', next: quantity.next } : undefined
}
