import type { Mode } from '../../casework/words.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { dayHorizon, type DayValue } from '../when/readDays.ts'
import { timeOfDay } from '../when/readWhen.ts'
import { said } from '../text/said.ts'

/** The next appointment with this service. */
export interface NextValue {
  readonly day: Day
  readonly time?: ClockTime
  readonly mode?: Mode
}

/** A next appointment with the pieces of text that were read, without the words between them. */
export interface NextFound extends Found<NextValue> {
  readonly pieces: readonly Span[]
}

/** The days and times of a text, read once. */
export interface Moments {
  readonly days: readonly Found<DayValue>[]
  readonly times: readonly Found<ClockTime>[]
}

const anchors =
  /\bnext (?:(?:planned|key ?work) )?(?:appt|appointment|app|apt|session|meeting|visit|contact|call|one|catch[ -]?up|seeing)\b|\bnext[:\s](?=\s?(?:on |the |mon|tue|wed|thu|fri|sat|sun|\d))|\b(?:re-?booked|rearranged|re-?scheduled|re-?arranged|booked(?: her)?(?: back)?(?: in)?|new (?:appt|appointment))\b|\b(?:(?:will|to) (?:see|meet)|seeing|meeting her)\b|\b(?:follow[ -]?up|f\/u)\b/gi
const someoneElses =
  /\b(?:gp|doctor|hospital|court|hearing|probation|po|solicitor|housing|council|dentist|job ?cent(?:re|er)|dwp|cmht|social worker|midwife|psychiatrist|viewing|interview|assessment|eviction|school)\b/i
const reach = 60
const moded: readonly { mode: Mode; pattern: RegExp }[] = [
  {
    mode: 'phone',
    pattern:
      /\b(?:by|on the|over the) (?:tele)?phone\b|\b(?:tele)?phone (?:call|appt|appointment)\b|\b(?:is|by) telephone\b/i,
  },
  { mode: 'video', pattern: /\bvideo\b|\b(?:on|by|via) (?:zoom|teams)\b/i },
  {
    mode: 'in-person',
    pattern: /\bin person\b|\bface to face\b|\bf2f\b|\bhome visit\b|\bat the (?:hub|centre)\b/i,
  },
]

/** The next appointment of a text, with all the characters that tell of it. A court date or GP appointment is none. */
export function nextIn(text: string, { days, times }: Moments): NextFound | undefined {
  const head = text.slice(0, dayHorizon)
  for (const match of matchesOf(head, anchors)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const day = dayAfterAnchor(head, span, days)
    if (day === undefined) continue
    const time = timeOfDay(head, day, times) ?? timeBetween(times, span, day)
    return nextFound(head, { span, day, time })
  }
  return undefined
}

interface Parts {
  readonly span: Span
  readonly day: Found<Day>
  readonly time: Found<ClockTime> | undefined
}

function nextFound(text: string, { span, day, time }: Parts): NextFound {
  const last = Math.max(day.end, time?.end ?? 0)
  const start = startOfNext(text, Math.min(span.start, time?.start ?? span.start))
  const mode = modeAfter(text, start, last)
  const end = mode?.end ?? last
  const pieces = [{ start, end: span.end }, day, ...(time === undefined ? [] : [time]), { start: last, end }]
  const value = said({ day: day.value, time: time?.value, mode: mode?.mode })
  return { kind: 'next', rule: 'next-appointment', start, end, text: text.slice(start, end), value, pieces }
}

const modeBefore = /\b(?:(?:video|phone|telephone|zoom) call|home visit|phone|video)\s$/i

/** Where the words of a next appointment begin: "video call next Tues" begins with its mode. */
function startOfNext(text: string, start: number): number {
  const from = Math.max(0, start - 20)
  const match = modeBefore.exec(text.slice(from, start))
  return match === null ? start : from + match.index
}

function dayAfterAnchor(
  text: string,
  anchor: Span,
  days: readonly Found<DayValue>[],
): Found<Day> | undefined {
  const day = days.find(
    ({ end, start }) => end > anchor.end && start >= anchor.start && start <= anchor.end + reach,
  )
  if (day === undefined) return undefined
  const gap = text.slice(anchor.end, Math.max(anchor.end, day.start))
  const direct = !/[.!?;\n](?:\s|$)/.test(gap) && !someoneElses.test(gap)
  const before = text.slice(Math.max(0, anchor.start - 14), anchor.start)
  const ours = direct && !/\b(?:court|gp|hearing|hospital|housing)\s$/i.test(before)
  const future = day.value.future
  return ours && future !== undefined ? { ...day, value: future } : undefined
}

function timeBetween(
  times: readonly Found<ClockTime>[],
  anchor: Span,
  day: Span,
): Found<ClockTime> | undefined {
  return times.find(({ start, end }) => start >= anchor.end && end <= day.start)
}

function modeAfter(text: string, start: number, last: number): { mode: Mode; end: number } | undefined {
  const tail = text.slice(last, last + 30).split(/[.;,\n](?:\s|$)/)[0] ?? ''
  const words = text.slice(start, last) + tail
  for (const { mode, pattern } of moded) {
    const match = pattern.exec(words)
    if (match !== null) return { mode, end: Math.max(last, start + match.index + match[0].length) }
  }
  return undefined
}
