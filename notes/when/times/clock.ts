import type { ClockTime } from '../../../casework/time.ts'
import type { Token } from '../words/momentTokens.ts'
import { wordAt, isGlued } from '../words/tokenAt.ts'

/** Which half of the day an hour lies in, where that is said. */
export type HalfOfDay = 'am' | 'pm' | undefined

/** A clock time as it is written; it is `sure` when nothing but a clock time is written so. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: HalfOfDay
  /** Written as 02 or 14, so that the hour needs no guess. */
  readonly whole: boolean
  readonly sure: boolean
  readonly next: number
  readonly rule: string
}

/** A clock time as minutes; without am or pm an hour from 1 to 7 is in the afternoon, as appointments are. */
export function minuteOfDay({ hour, minute, whole }: Clock, half: HalfOfDay): number {
  const late = half === 'pm' || (half === undefined && !whole && hour < 8)
  const hours = (hour % 12) + (late ? 12 : 0)
  return (hour > 12 || (half === undefined && !late) ? hour : hours) * 60 + minute
}

/** Minutes of a day as a clock shows them. */
export function asClock(minute: number): ClockTime {
  const hours = Math.floor(minute / 60) % 24
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** A clock time of which only what was written is told; it is sure unless said otherwise. */
export function clockOf(written: Partial<Clock> & Pick<Clock, 'hour' | 'next'>): Clock {
  const { hour, minute = 0, half, whole = false, sure = true, next, rule = 'clock-time' } = written
  return { hour, minute, half, whole, sure, next, rule }
}

/** Whether a day has such an hour and minute. */
export const isClock = (hour: number, minute: number): boolean => hour < 24 && minute < 60

const clocks = new Set(['clock', 'clk', 'clok', 'clck'])

/** "O'clock" behind an hour, with am or pm after it. */
export function oclockAt(tokens: readonly Token[], at: number, hour: number): Clock | undefined {
  const word = wordAt(tokens, at)
  const apart = word === 'o' && clocks.has(wordAt(tokens, at + 1))
  if (hour < 1 || !(apart || word === 'oclock' || word === 'oclk')) return undefined
  const { half, next } = halfAt(tokens, apart ? at + 2 : at + 1)
  return clockOf({ hour, half, next, rule: 'hour' })
}

/** The half of the day that is written behind a time, "am", "p.m." or "a m", and the place of the token after it. */
export function halfAt(
  tokens: readonly Token[],
  at: number,
): { readonly half: HalfOfDay; readonly next: number } {
  const word = wordAt(tokens, at)
  if (word === 'am' || word === 'pm') return { half: word, next: at + 1 }
  if (word !== 'a' && word !== 'p') return { half: undefined, next: at }
  const half = word === 'a' ? 'am' : 'pm'
  if (isShort(tokens, at)) return { half, next: at + 1 }
  const dotted = wordAt(tokens, at + 1) === '.'
  const end = dotted ? at + 3 : at + 2
  if (wordAt(tokens, end - 1) !== 'm') return { half: undefined, next: at }
  const closed = dotted && wordAt(tokens, end) === '.' && isGlued(tokens, end)
  return { half, next: closed ? end + 1 : end }
}

/** "8:45a", "at 3p". */
function isShort(tokens: readonly Token[], at: number): boolean {
  const after = wordAt(tokens, at + 1)
  if (!isGlued(tokens, at) || after === 'm' || (after === '.' && wordAt(tokens, at + 2) === 'm')) return false
  return wordAt(tokens, at - 2) === ':' || wordAt(tokens, at - 2) === 'at'
}

const halves: Readonly<Record<string, HalfOfDay>> = {
  ...{ morning: 'am', morn: 'am', mornig: 'am', am: 'am', midmorning: 'am', forenoon: 'am' },
  ...{
    afternoon: 'pm',
    afternoons: 'pm',
    aft: 'pm',
    evening: 'pm',
    eve: 'pm',
    pm: 'pm',
    night: 'pm',
    tonight: 'pm',
  },
}
const small =
  /^(?:,|at|about|around|approx|@|from|c|in|the|this|on|of|early|late|last|txt|text|texted|rang|called|phoned|call|tc|messaged|yesterday|tomorrow)$/

/** The half of the day that words around a time tell: "this afternoon at 2", "8 in the evening". */
export function halfAround(tokens: readonly Token[], from: number, next: number): HalfOfDay {
  if (wordAt(tokens, next - 1) === '12') return undefined
  return halfTowards(tokens, next, 1) ?? halfTowards(tokens, from - 1, -1)
}

function halfTowards(tokens: readonly Token[], start: number, step: 1 | -1): HalfOfDay {
  let place = start
  while (Math.abs(place - start) < 3 && small.test(wordAt(tokens, place))) place += step
  const token = tokens[place]
  if (token === undefined || (token.sense.role !== 'part-of-day' && token.sense.role !== 'tonight'))
    return undefined
  const isGreeting = step === 1 && place === start && token.sense.role === 'part-of-day'
  return isGreeting ? undefined : halves[token.word]
}
