import type { Mode } from '../../casework/words.ts'
import { dayOf, daysAfter, timeOf, type ClockTime, type Day } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { dayNamedBefore, planToldBefore } from './dayToldBefore.ts'
import { pattern, within } from './marked.ts'
import { nextOf } from './nextFound.ts'
import type { Piece } from './pieces.ts'
import type { Planned } from './planned.ts'
import { actionOf } from './readAction.ts'
import type { Promised } from './promisedIn.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'
import { isAlongside } from './withHer.ts'

/** A piece of a note that tells what the worker will do. */
export interface Doing {
  readonly piece: Piece
  readonly promised: Promised
  readonly plans: readonly DayPlan[]
}

/** A contact with her that the worker means to make: the next, where a day is said; else something to be done. */
export function contactWithHer(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  const { start, doing } = promised
  const plan =
    plans[0] ??
    (isAlongside(around.marked.slice(doing, piece.end)) ? planToldBefore(around, piece, doing) : undefined) ??
    atTime(around, piece, doing) ??
    planToldBefore(around, piece, doing)
  if (plan === undefined) {
    return [{ kind: 'action', found: actionOf(around.text, { start, doing, end: piece.end }, undefined) }]
  }
  const end = Math.max(doing, plan.day.end, plan.time?.end ?? 0)
  const found = nextOf(around, plan, { start: Math.min(start, plan.day.start), end })
  const mode =
    found.value.mode ?? modeOf(around.marked.slice(doing, piece.end), around.marked.slice(0, start))
  const value = mode === undefined ? found.value : { ...found.value, mode }
  const isCall = !together.test(around.marked.slice(doing, piece.end))
  return [{ kind: 'next', found: { ...found, rule: 'contact-with-her', value }, plan, isCall, doing }]
}

/** "Ringing her back at 5", written at four: later today; "at nine in the morning", written in the evening: tomorrow. */
function atTime(around: Around, piece: Piece, doing: number): DayPlan | undefined {
  const { moments, text } = around
  const { now, times } = moments
  const said = within(times, piece).filter(({ start }) => start >= doing)
  if (now === undefined || said.length === 0) return undefined
  const today = dayOf(now)
  const later = said
    .map((one) => ({ ...one, value: thisEvening(one, timeOf(now)) }))
    .find(({ value }) => value > timeOf(now))
  if (later !== undefined) return onDay(piece, later, today)
  const [time] = said
  if (time === undefined) return undefined
  const isTomorrow = inTheMorning.test(text.slice(time.start, time.end + morningReach))
  const day = isTomorrow ? daysAfter(today, 1) : dayNamedBefore(around, piece)
  return day === undefined ? undefined : onDay(piece, time, day)
}

const inTheMorning = /\b(?:in the (?:morning|am)|first thing)\b/i
const morningReach = 18

function onDay(piece: Piece, time: Found<ClockTime>, future: Day): DayPlan {
  const day: DayPlan['day'] = { ...time, kind: 'day', rule: 'later-today', value: { future } }
  return { stretch: piece, day, future, onlyFuture: true, isOver: false, time }
}

const bare = /^(?:[1-9]|1[01])$/
const lastOfWork = '20:59'

/** "Will ring her at 8", written at five: eight in the evening. */
function thisEvening({ text, value }: Found<ClockTime>, now: ClockTime): ClockTime {
  if (!bare.test(text) || value > now) return value
  const late: ClockTime = `${String(Number(value.slice(0, 2)) + 12)}${value.slice(2)}`
  return late <= lastOfWork ? late : value
}

const together = /^(?:see|seeing|meet|visit|catch up|pop|go |have a|do a)/i
const again = /^(?:try|keep trying|chase)/i
const byPhone = pattern(
  String.raw`(?<!\p{L})(?:rang|rung|phoned|called|tried (?:to )?(?:call|ring|phon)\w*|tried (?:her|calling|ringing)|voicemail|vm|no ans(?:wer)?|no pick ?-?up|t\/c|phone)(?!\p{L})`,
)
const atHome = pattern(String.raw`(?<!\p{L})(?:home visit|hv|visited|flat|door|went to)(?!\p{L})`)

/** Trying again is by the telephone where the call was; to go along with her is to be there. */
function modeOf(doing: string, before: string): Mode | undefined {
  if (isAlongside(doing)) return 'in-person'
  return again.test(doing) && byPhone.test(before) && !atHome.test(before) ? 'phone' : undefined
}
