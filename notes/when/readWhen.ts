import {
  dayOf,
  daysAfter,
  minutesAfter,
  timeOf,
  type ClockTime,
  type Day,
  type Instant,
} from '../../casework/time.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { stretchesIn } from './lengths/stretches.ts'
import type { Stretch } from './lengths/stretchParts.ts'
import { dayHorizon } from './horizon.ts'
import { daysIn } from './readDays.ts'
import { timesIn } from './readTimes.ts'
import { said } from '../text/said.ts'
import { ofTodayIfBeen } from './weekdayOfToday.ts'

/** A day, and a time where one is said. */
export interface When {
  readonly day: Day
  readonly time?: ClockTime
}

/** Reads a typed "when" towards the past: "this morning", "yesterday 2pm", "20 minutes ago". Undefined where none is said. */
export function readWhen(text: string, now: Instant): When | undefined {
  const head = text.slice(0, dayHorizon)
  const ago = lengthAgo(head, now)
  if (ago !== undefined) return ago
  const times = timesIn(head)
  const day = daysIn(head, now).find(({ value }) => value.past !== undefined)
  if (day === undefined) return lastTime(times[0]?.value, now)
  const time = timeOfDay(head, day, times)?.value ?? (times.length === 1 ? times[0]?.value : undefined)
  const { past } = ofTodayIfBeen(day, time, now).value
  return past === undefined ? undefined : said({ day: past, time })
}

function lastTime(time: ClockTime | undefined, now: Instant): When | undefined {
  if (time === undefined) return undefined
  return { day: time <= timeOf(now) ? dayOf(now) : daysAfter(dayOf(now), -1), time }
}

/** The moment a stretch of minutes or hours ago: "20 minutes ago", "an hour and a half ago"; and "just now". */
export function lengthAgo(text: string, now: Instant): When | undefined {
  if (/\b(?:just now|right now|now)\b/i.test(text)) return { day: dayOf(now), time: timeOf(now) }
  const stretch = shortStretches(text).find(({ end }) =>
    /^\s?(?:ago|earlier|back)\b/i.test(textAfter(text, end)),
  )
  return stretch === undefined ? undefined : momentAfter(now, -stretch.value.minutes)
}

/** The moment that comes in a stretch of minutes or hours: "in an hour", "20 minutes from now". */
export function lengthAhead(text: string, now: Instant): When | undefined {
  const stretch = shortStretches(text).find(
    ({ start, end }) =>
      /\bin\s(?:(?:about|around|another)\s)?$/i.test(textBefore(text, start)) ||
      /^\s?(?:from now|hence)\b/i.test(textAfter(text, end)),
  )
  return stretch === undefined ? undefined : momentAfter(now, stretch.value.minutes)
}

const shortStretches = (text: string): readonly Found<Stretch>[] =>
  stretchesIn(text).filter(({ value }) => value.unit === 'minute' || value.unit === 'hour')

function momentAfter(now: Instant, minutes: number): When {
  const then = minutesAfter(now, minutes)
  return { day: dayOf(then), time: timeOf(then) }
}

const between =
  /^[\s,@–-]*(?:(?:in the )?(?:morning|afternoon|evening|am|pm))?[\s,@]*(?:at|from|about|around|approx|for|by|between|c)?\.?\s*$/i
const betweenBefore = /^[\s,]*(?:on|this|the|in the)?\s*$/i
const nearby = 28

/** The clock time that belongs to a day: directly after its words, or directly before them. The digits of a date are none. */
export function timeOfDay(
  text: string,
  day: Span,
  times: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  const after = times.find((time) => joins(text, day, time, between))
  return after ?? times.find((time) => joins(text, time, day, betweenBefore))
}

function joins(text: string, first: Span, second: Span, gap: RegExp): boolean {
  const distance = second.start - first.end
  return distance >= 0 && distance <= nearby && gap.test(text.slice(first.end, second.start))
}
