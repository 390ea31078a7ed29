import { DateTime } from 'luxon'
import {
  dayOf,
  daysAfter,
  timeOf,
  zone,
  type ClockTime,
  type Day,
  type Instant,
} from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import { dayHorizon, daysIn } from './readDays.ts'
import { timesIn } from './readTimes.ts'
import { said } from '../text/said.ts'

/** A day, and a time where one is said. */
export interface When {
  readonly day: Day
  readonly time?: ClockTime
}

/** Reads a typed "when" towards the past: "this morning", "yesterday 2pm", "20 minutes ago". Undefined where none is said. */
export function readWhen(text: string, now: Instant): When | undefined {
  const head = text.slice(0, dayHorizon)
  const ago = timeAgo(head, now)
  if (ago !== undefined) return ago
  const times = timesIn(head)
  const day = daysIn(head, now).find(({ value }) => value.past !== undefined)
  if (day?.value.past === undefined) return lastTime(times[0]?.value, now)
  const time = timeOfDay(head, day, times)?.value ?? (times.length === 1 ? times[0]?.value : undefined)
  return said({ day: day.value.past, time })
}

function lastTime(time: ClockTime | undefined, now: Instant): When | undefined {
  if (time === undefined) return undefined
  return { day: time <= timeOf(now) ? dayOf(now) : daysAfter(dayOf(now), -1), time }
}

const agoPattern = /\b(\d{1,3}|an?|half an)\s?(minutes?|mins?|hours?|hrs?)\sago\b/i

function timeAgo(text: string, now: Instant): When | undefined {
  if (/\b(?:just now|right now|now)\b/i.test(text)) return { day: dayOf(now), time: timeOf(now) }
  const match = agoPattern.exec(text)
  if (match === null) return undefined
  const [, amount = '', unit = ''] = match
  const count = /^\d/.test(amount) ? Number(amount) : amount.toLowerCase() === 'half an' ? 0.5 : 1
  const minutes = count * (unit.toLowerCase().startsWith('h') ? 60 : 1)
  const then = DateTime.fromISO(now, { zone }).minus({ minutes })
  return { day: then.toFormat('yyyy-MM-dd'), time: then.toFormat('HH:mm') }
}

const between =
  /^[\s,@]*(?:(?:in the )?(?:morning|afternoon|evening|am|pm))?[\s,@]*(?:at|from|about|around|approx|for|between|c)?\.?\s*$/i
const betweenBefore = /^[\s,]*(?:on|this|the|in the)?\s*$/i
const nearby = 28

/** The clock time that belongs to a day: inside its words, directly after them, or directly before them. */
export function timeOfDay(
  text: string,
  day: Span,
  times: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  const inside = times.find(({ start }) => start >= day.start && start < day.end)
  const after = times.find((time) => joins(text, day, time, between))
  return inside ?? after ?? times.find((time) => joins(text, time, day, betweenBefore))
}

function joins(text: string, first: Span, second: Span, gap: RegExp): boolean {
  const distance = second.start - first.end
  return distance >= 0 && distance <= nearby && gap.test(text.slice(first.end, second.start))
}
