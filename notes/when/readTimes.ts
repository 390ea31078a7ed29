import { dayHorizon } from './horizon.ts'
import type { ClockTime } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { asClock, halfAround, minuteOfDay, type Clock } from './times/clock.ts'
import { clockAt } from './times/clockForms.ts'
import { rangeAt, type ClockRange } from './times/clockRanges.ts'
import { standsAsTime } from './times/standsAsTime.ts'
import { momentTokens, type Token } from './words/momentTokens.ts'

import { startOf, endBefore } from './words/tokenAt.ts'

interface Clocks {
  readonly ranges: readonly Found<ClockRange>[]
  readonly times: readonly Found<ClockTime>[]
}

/** Every stretch from one clock time to another, such as "10-11am" or "14:00-14:20". */
export const rangesIn = (text: string): readonly Found<ClockRange>[] => clocksIn(text).ranges

/** Every clock time in a text, in the order of the text; of a stretch, the time it began. */
export const timesIn = (text: string): readonly Found<ClockTime>[] => clocksIn(text).times

const clocksIn = rememberLast(readClocks)

function readClocks(whole: string): Clocks {
  const text = whole.slice(0, dayHorizon)
  const tokens = momentTokens(text)
  const ranges: Found<ClockRange>[] = []
  const times: Found<ClockTime>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at])) continue
    const range = rangeAt(text, tokens, at)
    if (range !== undefined) {
      ranges.push(range.range)
      times.push({ ...range.range, value: range.range.value.from })
      at = range.next - 1
      continue
    }
    const clock = clockAt(tokens, at)
    if (clock === undefined || !(clock.sure || standsAsTime(text, tokens, at, clock))) continue
    times.push(timeFound(text, tokens, at, clock))
    at = clock.next - 1
  }
  return { ranges, times }
}

const beginnings = new Set(['half', 'quarter', 'qtr', 'noon', 'midday', 'midnight'])

const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.number !== undefined || token.sense.count !== undefined || beginnings.has(token.word))

function timeFound(text: string, tokens: readonly Token[], at: number, clock: Clock): Found<ClockTime> {
  const [start, end] = [startOf(tokens, at), endBefore(tokens, clock.next)]
  const half = clock.half ?? (clock.whole ? undefined : halfAround(tokens, at, clock.next))
  const value = asClock(minuteOfDay(clock, half) % (24 * 60))
  return { kind: 'time', rule: clock.rule, start, end, text: text.slice(start, end), value }
}
