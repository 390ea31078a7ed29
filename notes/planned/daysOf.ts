import { isBackWithOthers } from './backWithOthers.ts'
import { isBookedByCall } from './bookedByCall.ts'
import { datedThing } from './datedThing.ts'
import { pattern } from './marked.ts'
import { nextOf } from './nextFound.ts'
import type { Piece } from './pieces.ts'
import type { Planned } from './planned.ts'
import { isToCome, keyDateOf, theirsIn, type Theirs } from './readKeyDate.ts'
import type { DayPlan } from './readMoment.ts'
import { isExplicit, oursIn, type Around, type Ours } from './readOurs.ts'

/** A day of something that others have booked, where there is such a thing. */
export function keyDate(around: Around, plan: DayPlan, thing: Theirs | undefined): readonly Planned[] {
  return thing === undefined || plan.isOver
    ? []
    : [{ kind: 'key-date', found: keyDateOf(around, plan, thing) }]
}

/** Whether a day without words for it may be that of anything, and what stands right before the piece. */
interface Beside {
  readonly mayBeAny?: boolean
  readonly before?: Piece | undefined
}

/** What the days of a piece tell where nobody promises to do anything. */
export function daysOf(around: Around, plans: readonly DayPlan[], beside: Beside = {}): readonly Planned[] {
  return plans.flatMap((plan) => (plan.isOver ? [] : ofDay(around, plan, beside)))
}

function ofDay(around: Around, plan: DayPlan, { mayBeAny = false, before }: Beside): readonly Planned[] {
  const ours = oursIn(around, plan)
  const thing = theirsIn(around, plan)
  if (ours === undefined) {
    const any = thing ?? (mayBeAny ? datedThing(around, plan) : undefined)
    return any !== undefined && isToCome(around, plan) ? keyDate(around, plan, any) : []
  }
  const theirDay = thing === undefined ? dayOfOthers(around, plan, { ours, before }) : undefined
  if (theirDay !== undefined) return theirDay
  if (thing === undefined || isOurs(around, plan, { ours, thing })) {
    const found = nextOf(around, plan, ours)
    return [{ kind: 'next', found, plan, isCall: false, doing: found.start }]
  }
  return isToCome(around, plan) ? keyDate(around, plan, thing) : []
}

interface Said {
  readonly ours: Ours
  readonly before: Piece | undefined
}

/** What a day tells that only seemed to be one of ours: when she is back in court, or what somebody who was rung has booked. */
function dayOfOthers(around: Around, plan: DayPlan, { ours, before }: Said): readonly Planned[] | undefined {
  const isBack = isBackWithOthers(around, ours, plan)
  if (!isBack && !isBookedByCall(ours, before)) return undefined
  // "Saw GP, back there in a week" gives a week and no day that anybody has booked
  if (isBack && plan.time === undefined && ours.words.startsWith('back there')) return []
  return keyDate(around, plan, { ...ours, isTopic: false, isPlace: false, isEvent: true })
}

/** "Seeing her Thurs with the OT" is a contact with her, whoever comes too. */
const meeting = /^(?:see|meet|visit)/i
const joins =
  /^['’]?s?\s(?:(?:is|has|been|now|was|have|appt|appointment|date|meeting|assessment|hearing|interview|visit|officer|worker|team)\s)*$/i

/** "Booked in for full assessment 22 Jan at the centre" is with this service, "into our money clinic here" as well. */
const bookedHere = pattern(
  '(?<!\\p{L})(?:at|in|@) (?:the |our )?(?:hub|cent(?:re|er))(?!\\p{L})|(?<!\\p{L})(?:into|for) our |(?<!\\p{L})here(?= (?:(?:on|at) )?DAY|\\W*$)',
)

interface Booked {
  readonly ours: Ours
  readonly thing: Theirs
}

/** Whether a day belongs to an appointment with this service, though something of others is named beside it. */
function isOurs({ marked }: Around, { stretch }: DayPlan, { ours, thing }: Booked): boolean {
  if (ours.withUs || thing.isTopic) return true
  if (thing.start > ours.start && (thing.isPlace || meeting.test(ours.words))) return true
  if (ours.words.startsWith('booked') && bookedHere.test(marked.slice(ours.start, stretch.end))) return true
  return isExplicit(ours) && thing.end <= ours.start && !joins.test(marked.slice(thing.end, ours.start))
}
