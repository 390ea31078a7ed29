import { daysAfter, type Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import type { DayValue } from '../when/dayValue.ts'
import { said } from '../text/said.ts'
import { pattern, within } from './marked.ts'
import type { Piece } from './pieces.ts'
import { theirsIn } from './readKeyDate.ts'
import { dayPlansIn, type DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'
import { isAlongside } from './withHer.ts'

const farthest = 120

/** "I'll collect it Mon & drop it to her, " and then "seeing her 12ish". */
const promisedBefore = pattern(
  "(?<!\\p{L})(?:will|i['’]?ll|we['’]?ll|i['’]?m to|going to)\\s[^.!?;\\n]{0,80}$",
)

/** "Release tmrw. I'll be at the gate 9 for her": the day to come that was spoken of last. */
export function dayNamedBefore(around: Around, { start }: Span): Day | undefined {
  const before = lastBefore(around, start)
  if (before === undefined) return undefined
  const isAhead = before.value.past === undefined || promisedBefore.test(around.marked.slice(0, start))
  return isAhead ? before.value.future : undefined
}

const lastBefore = ({ moments }: Around, start: number): Found<DayValue> | undefined =>
  moments.days.filter((day) => day.end <= start && start - day.end <= farthest).at(-1)

const atIt = pattern('(?<!\\p{L})(?:there|then|for (?:that|it|this)|at it)(?!\\p{L})')
const thatDay = pattern('(?<!\\p{L})(?:that (?:day|am|pm|morning|aft|afternoon|eve|evening))(?!\\p{L})')
const sentenceEnd = /[.!?;\n](?=\s|$)/g

const dayAfter = pattern('(?<!\\p{L})the (?:day|morning) (after|before)(?!\\p{L})')

/**
 * "Psych appt 12 May 2.30, I'm seeing her there then": the day and the hour of what was told before; "that pm": its day alone.
 * "Court is Thursday 10am, I'm meeting her outside at 9.30": its day, with an hour of its own.
 */
export function planToldBefore(around: Around, piece: Piece, doing: number): DayPlan | undefined {
  const words = around.marked.slice(doing, piece.end)
  const beside = dayAfter.exec(words)?.[1]
  const isOther = beside !== undefined || thatDay.test(words)
  const isNamed = isOther || atIt.test(words)
  if (!isNamed && !isAlongside(words)) return undefined
  const plan = lastPlanBefore(around, piece)
  if (plan === undefined || !(isNamed || isThing(around, plan))) return undefined
  const here = { start: doing, end: doing, text: '' }
  const { day, onlyFuture, isOver } = plan
  const future = besides(plan.future, beside)
  const own = { stretch: piece, day: { ...day, ...here }, future, onlyFuture, isOver }
  const same = isOther || plan.time === undefined ? undefined : { ...plan.time, ...here }
  return { ...own, ...said({ time: timeBehind(around, piece, doing) ?? same }) }
}

const timeBehind = ({ moments }: Around, piece: Piece, doing: number): DayPlan['time'] =>
  within(moments.times, piece).find(({ start }) => start >= doing)

/** "I'm taking her there the day after". */
function besides(day: Day, beside: string | undefined): Day {
  return beside === undefined ? day : daysAfter(day, beside === 'after' ? 1 : -1)
}

const itIs = pattern("(?<!\\p{L})(?:it|that|this|which|she)(?:['’]?s| is)(?: \\p{L}{2,10}){0,2}(?: on)? ?$")

/** Whether a day is that of something that others have booked: "viewing Friday 2pm", "it's Thursday 10am". */
function isThing(around: Around, plan: DayPlan): boolean {
  const before = around.marked.slice(plan.stretch.start, plan.day.start)
  return itIs.test(before) || theirsIn(around, plan) !== undefined
}

/** The plan of the day that was spoken of last before a piece, where it is not over. */
function lastPlanBefore(around: Around, { start }: Span): DayPlan | undefined {
  const last = lastBefore(around, start)
  if (last === undefined) return undefined
  const stretch = { start: startOf(around.text, last), end: start }
  const plans = dayPlansIn(around.text, stretch, around.moments)
  return plans.find(({ day, isOver }) => !isOver && overlapsDay(day, last))
}

const overlapsDay = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Where the sentence of a day begins. */
function startOf(text: string, { start }: Span): number {
  const from = Math.max(0, start - farthest)
  const ends = [...text.slice(from, start).matchAll(sentenceEnd)]
  return from + (ends.at(-1)?.index ?? -1) + 1
}
