import { actionsOf, bookedAlongside } from './actionsOf.ts'
import { contactWithHer, type Doing } from './contactWithHer.ts'
import { daysOf } from './daysOf.ts'
import { isMeant } from './isMeant.ts'
import { holdsDay, pattern } from './marked.ts'
import type { Piece } from './pieces.ts'
import type { Planned, PlanText } from './planned.ts'
import { isHeader, isLeftToDo, isOwed, promisedIn, startsWithVerb, type Promised } from './promisedIn.ts'
import { actionOf, dueOf } from './readAction.ts'
import { isOfUsBoth } from './ofUsBoth.ts'
import { dayPlansIn, type DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'
import { isWithHer } from './withHer.ts'
import { isQuoted } from '../text/quotes.ts'

const contactTold = pattern(
  "(?<!\\p{L})(?:saw|met|seen|rang|phoned|spoke|spoken|called|texted|e-?mailed|visited|came|attended|dna['’]?d?|no[ -]show|missed|cancel\\w*|no answer|voicemail|(?:text|call|e-?mail|tc|t\\/c|visit|message) (?:from|to|with)|home visit|hv|phone ?call|\\d+ ?m|mins?|minutes|hrs?|hours?|tc|t\\/c|ph|f2f|did ?n['’]?t|did not|knocked|uta|fta|sent|posted|wo ?n['’]?t (?:make|be)|can['’]?t (?:make|come|do)|nobody|no ?one in|not in|went|was|had)(?!\\p{L})",
)

/** Everything to come in the pieces of a note, in the order of the note. */
export function plannedIn(note: PlanText, pieces: readonly Piece[]): readonly Planned[] {
  const told = contactTold.exec(note.marked)
  const toldAt = told === null ? Infinity : told.index + told[0].length
  const planned: Planned[] = []
  let listed = false
  let after = false
  let clause: Piece | undefined
  let last: Piece | undefined
  for (const piece of pieces) {
    const found = inPiece(note, piece, {
      clause: piece.opens ? undefined : clause,
      last,
      toldBefore: toldAt <= piece.start,
      nothingTold: told === null,
      listed: listed || (after && !piece.opens),
    })
    after = found.some(({ kind }) => kind === 'action')
    listed = isHeader(piece.words) || (listed && !(piece.opens && found.length === 0))
    clause = found.length === 0 ? piece : undefined
    last = piece
    planned.push(...found)
  }
  return planned
}

interface Before {
  readonly nothingTold: boolean
  readonly toldBefore: boolean
  readonly listed: boolean
  /** What stands before it in the same sentence and plans nothing. */
  readonly clause: Piece | undefined
  /** What stands right before it. */
  readonly last: Piece | undefined
}

type WithPlans = Before & { readonly plans: readonly DayPlan[] }

function inPiece(note: PlanText, piece: Piece, before: Before): readonly Planned[] {
  const promised = promiseIn(note, piece)
  const plans = holdsDay(piece.words) ? dayPlansIn(note.text, piece, note.moments) : []
  if (promised?.sure !== true && isOwed(piece.words)) return leftToDo(note, piece, dueOf(note.text, plans))
  const { toldBefore, nothingTold } = before
  const around = { ...note, toldBefore, nothingTold }
  if (
    promised !== undefined &&
    !isToldAsNow(note, promised, { ...before, plans }) &&
    isMeant(note, promised, piece, { ...before, plans })
  )
    return promisedDoing(around, { piece, promised, plans }, before.clause)
  const dated = daysOf(around, plans, { mayBeAny: true, before: before.last })
  if (dated.length > 0 || isHeader(piece.words) || !isLeftToDo(piece.words)) return dated
  return leftToDo(note, piece, plans.at(-1))
}

const goingOn = pattern(
  '^(?:meeting|seeing|visiting|taking|having|going with|accompanying|supporting)(?!\\p{L})',
)
const took = pattern(String.raw`(?<!\p{L})\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)(?!\p{L})`)

/** "I am meeting Nia at Costa today, 55 mins": what took some time was, whatever its tense. */
function isToldAsNow({ marked }: PlanText, { doing }: Promised, { toldBefore, plans }: WithPlans): boolean {
  if (toldBefore || plans.length === 0 || !plans.every(({ isOver }) => isOver)) return false
  return goingOn.test(marked.slice(doing)) && took.test(marked.slice(doing))
}

/** A contact with her that is promised, what others have booked, or else something to be done. */
function promisedDoing(
  around: Around,
  { piece, promised, plans }: Doing,
  clause: Piece | undefined,
): readonly Planned[] {
  const words = around.marked.slice(promised.doing, piece.end)
  if (isWithHer(words) || isOfUsBoth(around, promised, plans)) {
    const doing = { piece, promised, plans }
    return [...contactWithHer(around, doing), ...bookedAlongside(around, doing)]
  }
  const others = promised.onDay || startsWithVerb(words, 'promised') ? [] : daysOf(around, plans)
  return others.length > 0
    ? others
    : actionsOf(around, { piece, promised: withObject(promised, piece, clause), plans })
}

function leftToDo({ text }: PlanText, piece: Piece, due: DayPlan | undefined): readonly Planned[] {
  const start = piece.start + (piece.words.length - piece.words.trimStart().length)
  if (isQuoted(text, start + 1)) return []
  const action = actionOf(text, { start, doing: start, end: piece.end }, due)
  return [{ kind: 'action', found: { ...action, rule: 'left-to-do' } }]
}

/** What somebody is quoted as promising is no promise of the writer's. */
function promiseIn({ text }: PlanText, piece: Piece): Promised | undefined {
  const promised = promisedIn(piece)
  return promised === undefined || isQuoted(text, promised.doing) ? undefined : promised
}

const verbOnly = pattern(
  '^(?:chase|follow|f\\/u|ring|call|e-?mail|contact|sort|submit|complete|finish|send|post|query|raise|escalate|check|resend|renew)(?: (?:up|it|this|that|them|again|asap|urgently|now|today|out|later|soon|next week|this week|DAY|by|on|before))*\\W*$',
)
const toldOfContact = pattern(
  '(?<!\\p{L})(?:HER|saw|met|seen|rang|phoned|spoke|called|texted|visited|came|attended|no answer|voicemail|mins?|minutes|hrs?)(?!\\p{L})',
)

/** "Housing still not replied, need to chase": whom to chase stands in the clause before. */
function withObject(promised: Promised, piece: Piece, clause: Piece | undefined): Promised {
  if (clause === undefined || !verbOnly.test(piece.words.slice(promised.doing - piece.start))) return promised
  if (toldOfContact.test(clause.words)) return promised
  const start = clause.end - clause.words.trimStart().length
  return { ...promised, start, doing: start }
}
