import { amountFollows } from '../days/amountFollows.ts'
import type { Token } from '../words/momentTokens.ts'
import { numberAt, type NumberRead } from '../words/numbersIn.ts'
import { senseAt, unitAt, wordAt } from '../words/tokenAt.ts'
import { clockOf, halfAt, oclockAt, type Clock, type HalfOfDay } from './clock.ts'

type Tokens = readonly Token[]

/** "Half 3", "half past ten", "quarter to 3", "ten past two", "twenty five to four". */
export function pastOrTo(tokens: Tokens, at: number): Clock | undefined {
  const part = partAt(tokens, at)
  if (part === undefined) return undefined
  const joint = wordAt(tokens, part.next)
  const to = /^(?:to|til)$/.test(joint)
  const joined = to || /^(?:past|after|gone)$/.test(joint)
  if (!joined && part.minutes !== 30) return undefined
  const hour = hourAt(tokens, joined ? part.next + 1 : part.next)
  if (hour === undefined || (to && mayBeRange(tokens, at, part, hour.value))) return undefined
  const before = to ? (hour.value + 10) % 12 : hour.value - 1
  const minute = to ? 60 - part.minutes : part.minutes
  return clockOf({ hour: before + 1, minute, half: hour.half, next: hour.next, rule: 'time-in-words' })
}

/** "Half past", "twenty past" behind the hour in which something began: "three till half past". */
export function pastThatHour(tokens: Tokens, at: number, { hour, minute, half }: Clock): Clock | undefined {
  const part = partAt(tokens, at)
  if (part === undefined || wordAt(tokens, part.next) !== 'past') return undefined
  const ends = part.minutes > minute ? hour : (hour % 12) + 1
  return clockOf({ hour: ends, minute: part.minutes, half, next: part.next + 1, rule: 'time-in-words' })
}

interface Part {
  readonly minutes: number
  readonly next: number
  readonly inWords: boolean
}

function partAt(tokens: Tokens, at: number): Part | undefined {
  const word = wordAt(tokens, at)
  if (word === 'half') return { minutes: 30, next: at + 1, inWords: true }
  if (/^(?:quarter|qtr)$/.test(word)) return { minutes: 15, next: at + 1, inWords: true }
  const number = numberAt(tokens, at)
  if (number === undefined || number.ordinal || number.value < 1 || number.value > 59) return undefined
  const next = unitAt(tokens, number.next) === 'minute' ? number.next + 1 : number.next
  const usual = number.value % 5 === 0 || next > number.next
  return usual ? { minutes: number.value, next, inWords: number.inWords } : undefined
}

interface Hour {
  readonly value: number
  readonly half: HalfOfDay
  readonly next: number
}

function hourAt(tokens: Tokens, at: number): Hour | undefined {
  const number = numberAt(tokens, at)
  if (number === undefined || number.ordinal || number.value < 1 || number.value > 12) return undefined
  const { half, next } = halfAt(tokens, number.next)
  if (wordAt(tokens, number.next) === 'ish') return { value: number.value, half, next: number.next + 1 }
  const isAmount = amountFollows(tokens, number.next) && wordAt(tokens, number.next) !== '-'
  return half === undefined && isAmount ? undefined : { value: number.value, half, next }
}

/** "10 to 11" is a stretch of an hour, "at 10 to 3" a time. */
function mayBeRange(tokens: Tokens, at: number, { minutes, inWords }: Part, to: number): boolean {
  if (inWords || minutes >= 20) return false
  return minutes > 12 || wordAt(tokens, at - 1) !== 'at' || (to - minutes + 12) % 12 <= 2
}

/** "Two", "ten thirty", "five-thirty", "nine fifty nine a m". */
export function hourInWords(tokens: Tokens, at: number): Clock | undefined {
  const hour = senseAt(tokens, at).count ?? 0
  if (hour < 1 || hour > 12) return undefined
  return oclockAt(tokens, at + 1, hour) ?? hourAndMinute(tokens, at, hour)
}

function hourAndMinute(tokens: Tokens, at: number, hour: number): Clock | undefined {
  const read = minuteInWords(tokens, wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1)
  const [minute, end] = [read?.value ?? 0, read?.next ?? at + 1]
  const roughly = ishAt(tokens, at, end)
  if (roughly !== undefined) return clockOf({ hour, minute, next: roughly, rule: 'hour-ish' })
  const { half, next } = halfAt(tokens, end)
  if (half === undefined && amountFollows(tokens, end)) return undefined
  return clockOf({ hour, minute, half, next, sure: half !== undefined, rule: 'time-in-words' })
}

/** Past the "ish" of "elevenish" and "ten-ish". */
function ishAt(tokens: Tokens, at: number, end: number): number | undefined {
  const ish = wordAt(tokens, end) === '-' ? end + 1 : end
  if (wordAt(tokens, ish) === 'ish') return ish + 1
  return wordAt(tokens, at).endsWith('ish') ? end : undefined
}

function minuteInWords(tokens: Tokens, at: number): NumberRead | undefined {
  const minute = numberAt(tokens, at)
  if (minute === undefined || !minute.inWords || minute.ordinal) return undefined
  return minute.value >= 10 && minute.value < 60 ? minute : undefined
}
