import type { Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import type { DayValue } from '../when/readDays.ts'
import { pattern } from './marked.ts'
import type { Piece } from './pieces.ts'
import { dayPlansIn, type DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

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

/** "Psych appt 12 May 2.30, I'm seeing her there then": the day and the hour of what was told before; "that pm": its day alone. */
export function planToldBefore(around: Around, piece: Piece, doing: number): DayPlan | undefined {
  const words = around.marked.slice(doing, piece.end)
  const isAtIt = atIt.test(words)
  if (!isAtIt && !thatDay.test(words)) return undefined
  const last = lastBefore(around, piece.start)
  if (last === undefined) return undefined
  const told = dayPlansIn(
    around.text,
    { start: startOf(around.text, last), end: piece.start },
    around.moments,
  )
  const plan = told.find(({ day }) => overlapsDay(day, last))
  if (plan === undefined || plan.isOver) return undefined
  const here = { start: doing, end: doing, text: '' }
  const { day, future, onlyFuture, isOver, time } = plan
  const own = { stretch: piece, day: { ...day, ...here }, future, onlyFuture, isOver }
  return isAtIt && time !== undefined ? { ...own, time: { ...time, ...here } } : own
}

const overlapsDay = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Where the sentence of a day begins. */
function startOf(text: string, { start }: Span): number {
  const from = Math.max(0, start - farthest)
  const ends = [...text.slice(from, start).matchAll(sentenceEnd)]
  return from + (ends.at(-1)?.index ?? -1) + 1
}
