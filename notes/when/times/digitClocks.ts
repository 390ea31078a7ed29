import { amountFollows } from '../days/amountFollows.ts'
import type { Token } from '../words/momentTokens.ts'
import { digitsOf, isGlued, wordAt } from '../words/tokenAt.ts'
import { clockOf, halfAt, isClock, oclockAt, type Clock } from './clock.ts'

type Tokens = readonly Token[]

/** A clock time in digits: "14:00", "2.30pm", "2pm", "10ish", "3 o'clock", "1400hrs"; or a number that may be one. */
export function digitClock(tokens: Tokens, at: number): Clock | undefined {
  if (isPartOfMore(tokens, at) || isShare(tokens, at)) return undefined
  const { length } = wordAt(tokens, at)
  if (length > 2) return length > 4 ? undefined : fourDigits(tokens, at)
  return hourAndMinute(tokens, at) ?? wholeHour(tokens, at)
}

function isPartOfMore(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (!isGlued(tokens, at)) return /^[£#$]$/.test(before)
  if (/^[.:]$/.test(before)) return digitsOf(tokens, at - 2) !== undefined
  return /^[£#$+/]$/.test(before) || (/^\p{L}/u.test(before) && !/^(?:at|til|till|to|t)$/.test(before))
}

/** "3/4 hr": the 3 is no hour. */
const isShare = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at + 1) === '/' && digitsOf(tokens, at + 2) !== undefined

const hasNought = (tokens: Tokens, at: number): boolean => wordAt(tokens, at).startsWith('0')

/** "14:00", "2.30 pm", "15h30". */
function hourAndMinute(tokens: Tokens, at: number): Clock | undefined {
  const [hour, minute] = [digitsOf(tokens, at) ?? 0, digitsOf(tokens, at + 2)]
  if (minute === undefined || wordAt(tokens, at + 2).length !== 2 || !isClock(hour, minute)) return undefined
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined
  const mark = wordAt(tokens, at + 1)
  if (mark === 'h') return hour < 8 ? undefined : clockOf({ hour, minute, next: at + 3, whole: true })
  if (!/^[:.]$/.test(mark)) return undefined
  return withEnding(tokens, at, { hour, minute, dotted: mark === '.' })
}

interface Written {
  readonly hour: number
  readonly minute: number
  readonly dotted: boolean
}

function withEnding(tokens: Tokens, at: number, { hour, minute, dotted }: Written): Clock | undefined {
  const end = secondsAt(tokens, at + 3)
  const { half, next } = halfAt(tokens, end)
  const whole = hour > 12 || hasNought(tokens, at)
  if (half === undefined && !mayEnd(tokens, end, whole || hour >= 8)) return undefined
  const last = half === undefined && /^(?:ish|hrs)$/.test(wordAt(tokens, end)) ? end + 1 : next
  const rule = dotted ? 'dotted-time' : 'clock-time'
  return clockOf({ hour, minute, half, next: last, whole, sure: !dotted || half !== undefined, rule })
}

function secondsAt(tokens: Tokens, at: number): number {
  const seconds = wordAt(tokens, at) === ':' && digitsOf(tokens, at + 1) !== undefined
  return seconds && wordAt(tokens, at + 1).length === 2 ? at + 2 : at
}

/** Whether what stands behind hour and minute leaves them a time: no further part of a number, and no unit. */
function mayEnd(tokens: Tokens, end: number, isSure: boolean): boolean {
  const word = wordAt(tokens, end)
  const goesOn = /^[.:]$/.test(word) && isGlued(tokens, end) && isGlued(tokens, end + 1)
  if (goesOn && digitsOf(tokens, end + 1) !== undefined) return false
  if (word === 'hrs') return isSure
  return /^(?:ish|-|–|o|call|visit|session)$/.test(word) || !amountFollows(tokens, end)
}

/** "11 sharp", "12 noon". */
const isSharp = (tokens: Tokens, at: number): boolean =>
  /^(?:sharp|prompt)$/.test(wordAt(tokens, at + 1)) ||
  (wordAt(tokens, at) === '12' && /^(?:noon|midday)$/.test(wordAt(tokens, at + 1)))

/** "2pm", "12 noon", "11 sharp", "10ish", "3 o'clock", and a bare "2". */
function wholeHour(tokens: Tokens, at: number): Clock | undefined {
  const hour = digitsOf(tokens, at) ?? 0
  if (!isClock(hour, 0)) return undefined
  const whole = hour > 12 || (hasNought(tokens, at) && wordAt(tokens, at).length === 2)
  const { half, next } = halfAt(tokens, at + 1)
  if (half !== undefined) return hour === 0 ? undefined : clockOf({ hour, half, next, whole, rule: 'hour' })
  const oclock = oclockAt(tokens, at + 1, hour)
  if (oclock !== undefined) return oclock
  if (isSharp(tokens, at)) return clockOf({ hour, next: at + 2, whole: whole || hour === 12, rule: 'hour' })
  const ish = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  if (wordAt(tokens, ish) === 'ish') return clockOf({ hour, next: ish + 1, whole, rule: 'hour-ish' })
  return clockOf({ hour, next: at + 1, whole, sure: false, rule: 'hour' })
}

/** "1400hrs", "930am"; "0930" and "1400" alone are not sure. */
function fourDigits(tokens: Tokens, at: number): Clock | undefined {
  const number = digitsOf(tokens, at) ?? 0
  const [hour, minute] = [Math.floor(number / 100), number % 100]
  if (!isClock(hour, minute)) return undefined
  const long = wordAt(tokens, at).length === 4
  const { half, next } = halfAt(tokens, at + 1)
  const more = { hour, minute, half, whole: long, rule: 'four-digits' }
  if (half !== undefined) return clockOf({ ...more, next })
  const after = wordAt(tokens, at + 1)
  if (!long) return threeDigits(tokens, at, { hour, minute })
  if (/^(?:hrs|hours|h)$/.test(after)) return clockOf({ ...more, next: at + 2 })
  const isAmount = after !== '-' && amountFollows(tokens, at + 1)
  return isAmount ? undefined : clockOf({ ...more, next: at + 1, sure: false })
}

/** "Hub 930", "12-130": on the quarters only, since 120 and 350 are also sums. */
function threeDigits(
  tokens: Tokens,
  at: number,
  { hour, minute }: { readonly hour: number; readonly minute: number },
): Clock | undefined {
  if (hour < 1 || minute % 15 !== 0 || amountFollows(tokens, at + 1)) return undefined
  return clockOf({ hour, minute, next: at + 1, sure: false, rule: 'three-digits' })
}
