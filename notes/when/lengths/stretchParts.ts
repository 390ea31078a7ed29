import type { Token } from '../words/momentTokens.ts'
import type { Unit } from '../words/sense.ts'
import { digitsOf, isGlued, senseAt, unitAt, wordAt } from '../words/tokenAt.ts'
import { quantityAt, type Quantity } from './quantities.ts'

const minutesOf: Readonly<Record<Unit, number>> = {
  ...{ second: 1 / 60, minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60, fortnight: 14 * 24 * 60 },
  ...{ month: 30 * 24 * 60, year: 365 * 24 * 60 },
}

/** A length of time in minutes, and the largest unit it was said in. */
export interface Stretch {
  readonly minutes: number
  readonly unit: Unit
}

/** A length of time, and the place of the token after it. */
export interface StretchRead extends Stretch {
  readonly next: number
}

/** The length of time that begins at a token, with all its parts: "1 hr 15", "an hour and a half". */
export function stretchAt(tokens: readonly Token[], at: number): StretchRead | undefined {
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
/** "1420hrs" is a clock time. */
const mostHours = 100
const fillers =
  /^(?:more|additional|fewer|full|good|solid|whole|long|further|odd|very|really|lovely|nice|pleasant|quick|productive|useful|busy|brief|short|great|decent|hard|difficult|tough|rough|bare|proper|-|’|')$/
const mostFillers = 2

function partAt(tokens: readonly Token[], at: number): StretchRead | undefined {
  if (isToday(tokens, at)) return undefined
  const quantity = quantityAt(tokens, at)
  return ofSixty(tokens, at) ?? (quantity === undefined ? undefined : withUnit(tokens, quantity))
}

const mostOfSixty = 95
const scored = /^(?:bp|score[ds]?|scoring|mood|obs|sats|pulse|rated)$/

/** "20/60" is how nurses write twenty minutes, as 3/7 is three days; a blood pressure of 95/60 is none. */
function ofSixty(tokens: readonly Token[], at: number): StretchRead | undefined {
  const minutes = digitsOf(tokens, at)
  if (minutes === undefined || wordAt(tokens, at + 1) !== '/' || wordAt(tokens, at + 2) !== '60')
    return undefined
  const isTight = isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && !isGlued(tokens, at)
  const goesOn = isGlued(tokens, at + 3) && /^[/\p{L}]/u.test(wordAt(tokens, at + 3))
  if (!isTight || goesOn || minutes > mostOfSixty || scored.test(wordAt(tokens, at - 1))) return undefined
  return { minutes, unit: 'minute', next: at + 3 }
}

function withUnit(tokens: readonly Token[], quantity: Quantity): StretchRead | undefined {
  const place = pastFillers(tokens, quantity.next)
  const { unit, month } = senseAt(tokens, place)
  if (unit === undefined || month !== undefined || !isUnit(tokens, place, quantity)) return undefined
  if (unit === 'hour' && quantity.inDigits && quantity.amount >= mostHours) return undefined
  const part = andPart(tokens, place + 1)
  const amount = quantity.amount + (part?.amount ?? 0)
  return { minutes: amount * minutesOf[unit], unit, next: part?.next ?? place + 1 }
}

/** Past what praises or blames a length: "a very pleasant hour". */
function pastFillers(tokens: readonly Token[], at: number): number {
  let place = at
  while (place < at + mostFillers && fillers.test(wordAt(tokens, place))) place += 1
  return place
}

/** "2day 35m" is today and then a length. */
const isToday = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === '2' && wordAt(tokens, at + 1) === 'day' && isGlued(tokens, at + 1)

/** "5m" and "1h" are lengths, "a m" and "the second" are none. */
function isUnit(tokens: readonly Token[], place: number, { inDigits, amount }: Quantity): boolean {
  const word = wordAt(tokens, place)
  if (word === 'second') return amount === 1 || inDigits
  if (word === 'm' && inDigits && amount >= 5 && /^[,.;]?$/.test(wordAt(tokens, place + 1))) return true
  return word.length > 1 || (inDigits && (isGlued(tokens, place) || word === 'h'))
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
  if (/^(?:all|full|whole)$/.test(word)) return wholeUnit(tokens, at)
  const unit = unitAt(tokens, at)
  if (unit !== 'hour' || word.length < 2 || isGlued(tokens, at) || isOutOfHours(tokens, at)) return undefined
  const part = andPart(tokens, at + 1)
  if (part !== undefined) return { minutes: 60 * (1 + part.amount), unit, next: part.next }
  const bare = { minutes: 60, unit, next: at + 1 }
  const isLength =
    furtherPart(tokens, at + 1, bare) !== undefined ||
    /^(?:or so|session|appt|long)/.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`)
  if (standsAlone(tokens, at)) return bare
  return isLength &&
    !/^(?:per|an?|the|every|each|last|next|this|that|happy|rush|half|quarter)$/.test(wordAt(tokens, at - 1))
    ? bare
    : undefined
}

/** "Kasia's flat at 2, hour, not dressed", "Kasia - hour in the café": behind a stop it is an hour, where one follows or how it was spent. */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[.,;:(–—-]|)$/.test(wordAt(tokens, at - 1)) &&
  /^(?:[,.;)!–—-]|in|at|on|with|w|outside|together|over|round|around)$/.test(wordAt(tokens, at + 1))

/** "All day", "full hour". */
function wholeUnit(tokens: readonly Token[], at: number): StretchRead | undefined {
  const place = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const unit = unitAt(tokens, place)
  if (unit === undefined || wordAt(tokens, place).length < 3 || isAtAllHours(tokens, at, place))
    return undefined
  return { minutes: minutesOf[unit], unit, next: place + 1 }
}

/** "Lads in and out all hours": no length, but when. */
const isAtAllHours = (tokens: readonly Token[], at: number, place: number): boolean =>
  wordAt(tokens, at) === 'all' && /^(?:hours|hrs)$/.test(wordAt(tokens, place))

/** "Rang out of hours 40 mins": the name of a service. */
const isOutOfHours = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'out'

/** What is added to a part in a smaller unit: "1 hr 15", "2h32m", "an hour and ten mins". */
function furtherPart(tokens: readonly Token[], at: number, last: Stretch): StretchRead | undefined {
  const place = /^(?:and|&|n|,|plus)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const quantity = quantityAt(tokens, place)
  if (quantity === undefined) return undefined
  const part = withUnit(tokens, quantity)
  if (part !== undefined) return minutesOf[part.unit] < minutesOf[last.unit] ? part : undefined
  if (last.unit !== 'hour' || wordAt(tokens, at) === ',' || !isRest(tokens, quantity)) return undefined
  return { minutes: quantity.amount, unit: 'minute', next: quantity.next }
}

/** Whether a bare number behind hours is their minutes, and not a date, a clock time or a count of people. */
function isRest(tokens: readonly Token[], { amount, next }: Quantity): boolean {
  if (!Number.isInteger(amount) || amount < 5 || amount > 59) return false
  const word = wordAt(tokens, next)
  if (wordAt(tokens, next - 1) === '-') return false
  const goesOn = isGlued(tokens, next) && isGlued(tokens, next + 1) && /^[:./-]$/.test(word)
  const isOther = /^(?:am|pm|oclock|people|women|st|nd|rd|th)$/.test(word)
  return !goesOn && !isOther && senseAt(tokens, next).month === undefined
}
