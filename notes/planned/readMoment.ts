import { timeOf, type ClockTime, type Day } from '../../casework/time.ts'
import { overlaps, textBefore, type Found, type Span } from '../text/finding.ts'
import type { DayValue } from '../when/dayValue.ts'
import { timeOfDay } from '../when/readWhen.ts'
import { bareHour, hourAtEnd, hourBeforeDay } from './bareHour.ts'
import { within, withoutStop, type Moments } from './marked.ts'

/** One day to come in a text, the stretch in which its words stand, and the clock time that goes with it. */
export interface DayPlan {
  readonly stretch: Span
  readonly day: Found<DayValue>
  readonly future: Day
  readonly onlyFuture: boolean
  /** Set for today, unless it is said that it is later: what was this morning is not to come. */
  readonly isOver: boolean
  readonly time?: Found<ClockTime>
}

/**
 * The days to come in a stretch, each with the words before it that are its own; those behind the last go to the last.
 * Of "moved from Tuesday to Thursday" only the second counts, and a day that is said twice is one: "Tues after the holiday, 1/9".
 */
export function dayPlansIn(text: string, stretch: Span, moments: Moments): readonly DayPlan[] {
  const days = within(moments.days, stretch).filter(
    ({ value, start }) => value.future !== undefined && !withdrawn.test(textBefore(text, start)),
  )
  let start = stretch.start
  return days.flatMap((day, place) => {
    const last = endOfMoment(text, day, moments)
    const next = days[place + 1]
    if (next !== undefined && isReplaced(text, { day, next, last })) return []
    const plan = dayPlan(text, { day, from: start, end: next?.start ?? stretch.end, moments })
    start = last
    return plan
  })
}

/** "Now the 25th, not the 18th": the day that no longer holds. */
const withdrawn = /\bnot\s(?:on\s|the\s)?$/i

const leadsOn =
  /^\s(?:(?:home visit|hv|visit|appt|appointment|session|call|slot|group) )?(?:(?:(?:is|was|has been|now|been|to be|will be) ){0,3}(?:preponed|moved|changed|put back|put off|pushed(?: back)?|shifted|bumped|brought forward|switched|rearranged|rescheduled|rebooked)\s)?(?:to|until|till?|->|→)\s/i

interface Followed {
  readonly day: Found<DayValue>
  readonly next: Found<DayValue>
  readonly last: number
}

function isReplaced(text: string, { day, next, last }: Followed): boolean {
  const again = next.value.future === day.value.future && last === day.end
  return again || leadsOn.test(text.slice(last, next.start) + next.text)
}

function dayPlan(text: string, asked: Asked): readonly DayPlan[] {
  const { day, from, end } = asked
  const { future, past } = day.value
  if (future === undefined) return []
  const stretch = { start: Math.min(from, day.start), end }
  const time = timeFor(text, asked)
  const isOver = past === future && !isLater(text, asked, time?.value)
  const plan = { stretch, day: trimmed(text, day), future, onlyFuture: past === undefined, isOver }
  return [time === undefined ? plan : { ...plan, time: trimmed(text, time) }]
}

const later = /\b(?:tonight|tonite|this evening|later)\b/i
/** "I call her this afternoon", written in the morning. */
const afternoon = /\bthis (?:afternoon|aft|pm)\b/i
const noon = '12:30'
const hereabouts = 12

/** Whether something of today is said to be still to come. */
function isLater(text: string, { day, moments: { now } }: Asked, time: ClockTime | undefined): boolean {
  if (now === undefined) return true
  if (time !== undefined) return time > timeOf(now)
  const words = text.slice(Math.max(0, day.start - hereabouts), day.end)
  return later.test(words) || (afternoon.test(words) && timeOf(now) < noon)
}

function endOfMoment(text: string, day: Found<DayValue>, { times }: Moments): number {
  const time = timeOfDay(text, day, times)
  return Math.max(day.end, time?.end ?? 0)
}

interface Asked {
  readonly day: Found<DayValue>
  readonly from: number
  readonly end: number
  readonly moments: Moments
}

function timeFor(text: string, { day, from, end, moments }: Asked): Found<ClockTime> | undefined {
  const here = moments.times.filter((time) => (time.start >= from && time.start < end) || overlaps(time, day))
  const own = timeOfDay(text, day, here) ?? bareHour(text, day, end)
  return (
    own ??
    here.find(({ start }) => start >= day.end) ??
    here.findLast(({ end: last }) => last <= day.start) ??
    hourBeforeDay(text, day, from) ??
    hourAtEnd(text, day, end)
  )
}

/** A day or a time without the full stop that ends its sentence. */
function trimmed<F extends Found<unknown>>(text: string, found: F): F {
  const { start, end } = withoutStop(text, found)
  return end === found.end ? found : { ...found, end, text: text.slice(start, end) }
}
