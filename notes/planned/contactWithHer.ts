import type { Mode } from '../../casework/words.ts'
import { dayOf, timeOf, type ClockTime } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { pattern, within } from './marked.ts'
import { nextOf } from './nextFound.ts'
import type { Piece } from './pieces.ts'
import type { Planned } from './planned.ts'
import { actionOf } from './readAction.ts'
import type { Promised } from './promisedIn.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

/** A piece of a note that tells what the worker will do. */
export interface Doing {
  readonly piece: Piece
  readonly promised: Promised
  readonly plans: readonly DayPlan[]
}

/** A contact with her that the worker means to make: the next, where a day is said; else something to be done. */
export function contactWithHer(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  const plan = plans[0] ?? laterToday(around, piece, promised.doing)
  const { start, doing } = promised
  if (plan === undefined) {
    return [{ kind: 'action', found: actionOf(around.text, { start, doing, end: piece.end }, undefined) }]
  }
  const end = Math.max(doing, plan.day.end, plan.time?.end ?? 0)
  const found = nextOf(around, plan, { start: Math.min(start, plan.day.start), end })
  const mode =
    found.value.mode ?? modeOfAttempt(around.marked.slice(doing, piece.end), around.marked.slice(0, start))
  const value = mode === undefined ? found.value : { ...found.value, mode }
  const isCall = !together.test(around.marked.slice(doing, piece.end))
  return [{ kind: 'next', found: { ...found, rule: 'contact-with-her', value }, plan, isCall, doing }]
}

/** "Ringing her back at 5", written at four: later today. */
function laterToday({ moments }: Around, piece: Piece, doing: number): DayPlan | undefined {
  const { now, times } = moments
  if (now === undefined) return undefined
  const time = within(times, piece)
    .map((one) => ({ ...one, value: thisEvening(one, timeOf(now)) }))
    .find(({ start, value }) => start >= doing && value > timeOf(now))
  if (time === undefined) return undefined
  const future = dayOf(now)
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
  String.raw`(?<!\p{L})(?:rang|rung|phoned|called|tried (?:to )?(?:call|ring|phon)\w*|tried (?:her|calling|ringing)|voicemail|no answer|t\/c|phone)(?!\p{L})`,
)
const atHome = pattern(String.raw`(?<!\p{L})(?:home visit|hv|visited|flat|door|went to)(?!\p{L})`)

/** Trying again is by the telephone where the call was. */
function modeOfAttempt(doing: string, before: string): Mode | undefined {
  return again.test(doing) && byPhone.test(before) && !atHome.test(before) ? 'phone' : undefined
}
