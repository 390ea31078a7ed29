import type { Mode } from '../../casework/words.ts'
import { holdsDay, pattern, type Moments } from './marked.ts'
import type { Piece } from './pieces.ts'
import {
  actionOf,
  dueOf,
  isHeader,
  isLeftToDo,
  isOrder,
  promisedIn,
  startsWithVerb,
  type ActionFound,
  type Promised,
} from './readAction.ts'
import { isToCome, keyDateOf, theirsIn, type KeyDateFound, type Theirs } from './readKeyDate.ts'
import { dayPlansIn, type DayPlan } from './readMoment.ts'
import { isExplicit, nextOf, oursIn, type Around, type NextFound, type Ours } from './readOurs.ts'
import { isWithHer } from './withHer.ts'

/** A contact with her that is planned; a call that the worker means to make is less than an appointment. */
export interface NextPlan {
  readonly kind: 'next'
  readonly found: NextFound
  readonly plan: DayPlan
  readonly isCall: boolean
  readonly doing: number
}

/** One thing to come that a note tells. */
export type Planned =
  | NextPlan
  | { readonly kind: 'action'; readonly found: ActionFound }
  | { readonly kind: 'key-date'; readonly found: KeyDateFound }

/** A note as plans are read from it: as typed, and with its days, times and names written over by marks. */
export interface PlanText {
  readonly text: string
  readonly marked: string
  readonly moments: Moments
}

const contactTold = pattern(
  "(?<!\\p{L})(?:saw|met|seen|rang|phoned|spoke|spoken|called|texted|e-?mailed|visited|came|attended|dna['’]?d?|no[ -]show|missed|cancel\\w*|no answer|voicemail|(?:text|call|e-?mail|tc|t\\/c|visit|message) (?:from|to|with)|home visit|hv|phone ?call|mins|minutes|hrs?|hours?|did ?n['’]?t|not in|went|was|had)(?!\\p{L})",
  'iu',
)

/** Everything to come in the pieces of a note, in the order of the note. */
export function plannedIn(note: PlanText, pieces: readonly Piece[]): readonly Planned[] {
  const told = contactTold.exec(note.marked)
  const toldAt = told === null ? Infinity : told.index + told[0].length
  const planned: Planned[] = []
  let listed = false
  let after = false
  for (const piece of pieces) {
    const found = inPiece(note, piece, {
      toldBefore: toldAt <= piece.start,
      nothingTold: told === null,
      listed: listed || (after && !piece.opens),
    })
    after = found.some(({ kind }) => kind === 'action')
    listed = isHeader(piece.words) || (listed && !(piece.opens && found.length === 0))
    planned.push(...found)
  }
  return planned
}

interface Before {
  readonly nothingTold: boolean
  readonly toldBefore: boolean
  readonly listed: boolean
}

function inPiece(note: PlanText, piece: Piece, before: Before): readonly Planned[] {
  const promised = promisedIn(piece)
  const { toldBefore, nothingTold } = before
  const around = { ...note, toldBefore, nothingTold }
  const plans = holdsDay(piece.words) ? dayPlansIn(note.text, piece, note.moments) : []
  if (promised !== undefined && isMeant(promised, piece, { ...before, plans })) {
    const doing = note.marked.slice(promised.doing, piece.end)
    if (isWithHer(doing)) return contactWithHer(around, { piece, promised, plans })
    const others = startsWithVerb(doing) ? [] : daysOf(around, plans)
    return others.length > 0 ? others : actionsOf(around, { piece, promised, plans })
  }
  const dated = daysOf(around, plans)
  if (dated.length > 0 || !isLeftToDo(piece.words)) return dated
  const start = piece.start + (piece.words.length - piece.words.trimStart().length)
  const action = actionOf(note.text, { start, doing: start, end: piece.end }, plans.at(-1))
  return [{ kind: 'action', found: { ...action, rule: 'left-to-do' } }]
}

const plainDone = /(?<!\p{L})(?:no answer|no reply|voicemail|sent|done|\d+ ?mins?)(?!\p{L})/iu

/** Whether a verb without "will" is something to be done; "text Jade Tues" may as well tell what was done. */
function isMeant(
  { sure, doing }: Promised,
  piece: Piece,
  { listed, toldBefore, plans }: Before & { readonly plans: readonly DayPlan[] },
): boolean {
  if (sure) return true
  if (plainDone.test(piece.words) || !isOrder(piece.words.slice(doing - piece.start), { listed }))
    return false
  return (
    listed ||
    toldBefore ||
    !isWithHer(piece.words.slice(doing - piece.start)) ||
    plans.every(({ onlyFuture }) => onlyFuture) ||
    startsWithVerb(piece.words.slice(doing - piece.start), 'plain')
  )
}

interface Doing {
  readonly piece: Piece
  readonly promised: Promised
  readonly plans: readonly DayPlan[]
}

/** A contact with her that the worker means to make: the next, where a day is said; else something to be done. */
function contactWithHer(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  const [plan] = plans
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

const together = /^(?:see|seeing|meet|visit|catch up|pop|go |have a|do a)/i
const again = /^(?:try|keep trying|chase)/i
const byPhone =
  /(?<!\p{L})(?:rang|rung|phoned|called|tried (?:to )?(?:call|ring|phon)\w*|tried (?:her|calling|ringing)|voicemail|no answer|t\/c|phone)(?!\p{L})/iu
const atHome = /(?<!\p{L})(?:home visit|hv|visited|flat|door|went to)(?!\p{L})/iu

/** Trying again is by the telephone where the call was. */
function modeOfAttempt(doing: string, before: string): Mode | undefined {
  return again.test(doing) && byPhone.test(before) && !atHome.test(before) ? 'phone' : undefined
}

const going = pattern(
  '^(?:take|taking|accompany|go with|going with|attend|support|meet|drive|be at|go to|come to|come with)(?!\\p{L})',
  'iu',
)

/** What the worker will do, with its day; the day of a hearing that it is about stays the hearing's. */
function actionsOf(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  const { start, doing } = promised
  const together = going.test(around.marked.slice(doing, piece.end))
  const dated = plans.map((plan) => ({ plan, thing: theirsIn(around, plan) }))
  const booked = dated.filter(
    ({ plan, thing }) => thing !== undefined && (together || isDayOf(around, plan, thing)),
  )
  const free = together ? plans : plans.filter((plan) => !booked.some((one) => one.plan === plan))
  const found = actionOf(around.text, { start, doing, end: piece.end }, dueOf(around.text, free))
  return [{ kind: 'action', found }, ...booked.flatMap(({ plan, thing }) => keyDate(around, plan, thing))]
}

function keyDate(around: Around, plan: DayPlan, thing: Theirs | undefined): readonly Planned[] {
  return thing === undefined ? [] : [{ kind: 'key-date', found: keyDateOf(around, plan, thing) }]
}

/** Whether a day within something to be done is that of what it is about: "ring solicitor re court 24 March". */
function isDayOf({ marked }: Around, { day }: DayPlan, thing: Theirs | undefined): boolean {
  if (thing === undefined || !thing.isTopic) return false
  const between =
    thing.end <= day.start ? marked.slice(thing.end, day.start) : marked.slice(day.end, thing.start)
  return /^\s(?:(?:on|is|date|at|hearing)\s)?$/i.test(between)
}

function daysOf(around: Around, plans: readonly DayPlan[]): readonly Planned[] {
  return plans.flatMap((plan): readonly Planned[] => {
    const thing = theirsIn(around, plan)
    const ours = oursIn(around, plan)
    if (ours !== undefined && (thing === undefined || isOurs(around, ours, thing))) {
      const found = nextOf(around, plan, ours)
      return [{ kind: 'next', found, plan, isCall: false, doing: found.start }]
    }
    return thing !== undefined && isToCome(around, plan) ? keyDate(around, plan, thing) : []
  })
}

const joins =
  /^['’]?s?\s(?:(?:is|has|been|now|was|have|appt|appointment|date|meeting|assessment|hearing|interview|visit|officer|worker|team)\s)*$/i

/** Whether a day belongs to an appointment with this service, though something of others is named beside it. */
function isOurs({ marked }: Around, ours: Ours, thing: Theirs): boolean {
  if (ours.withUs || thing.isTopic) return true
  if (thing.isPlace && thing.start > ours.start) return true
  return isExplicit(ours) && thing.end <= ours.start && !joins.test(marked.slice(thing.end, ours.start))
}
