import { timeOf } from '../../casework/time.ts'
import { pattern, within } from './marked.ts'
import type { Piece } from './pieces.ts'
import type { PlanText } from './planned.ts'
import { isOrder, startsWithVerb, type Promised } from './promisedIn.ts'
import type { DayPlan } from './readMoment.ts'
import { isWithHer } from './withHer.ts'

/** What is known of a note before one of its pieces, and the days to come of the piece itself. */
export interface Standing {
  readonly listed: boolean
  readonly toldBefore: boolean
  readonly plans: readonly DayPlan[]
}

const plainDone = pattern(
  String.raw`(?<!\p{L})(?:no answer|no reply|voicemail|sent|done|\d+ ?mins?)(?!\p{L})`,
)

const soon = pattern(
  String.raw`(?<!\p{L})(?:now|asap|straight away|right away|later|this week|next week|after this|first thing)\W*$`,
)

/** "I phone her landlord Monday and he shout": what came of it was told, so it was. */
const cameOfIt = /^,?\s?(?:and|but|n)\s(?:he|she|they|it|no)\b/

/** Whether "I ring her" is told with a day, a time or a word that is still to come: "I ring her at 5", "I call the council now". */
function isSaidAhead(note: PlanText, piece: Piece, { toldBefore, plans }: Standing): boolean {
  if (plans.length > 0) {
    const mayBe = toldBefore && !cameOfIt.test(note.marked.slice(piece.end, piece.end + 20))
    return plans.every(({ onlyFuture, isOver }) => onlyFuture || (mayBe && !isOver))
  }
  return soon.test(piece.words) || isLaterToday(note, piece)
}

/** Whether a time of a piece is still to come today: "Ring her 8am", written in the night. */
function isLaterToday({ moments: { now, times } }: PlanText, piece: Piece): boolean {
  return now !== undefined && within(times, piece).some(({ value }) => value > timeOf(now))
}

const atIt = pattern('(?<!\\p{L})(?:then|that (?:day|am|pm|morning|aft|afternoon|evening))\\W*$')

/** "Ring her 8am", "seeing her there then": a contact with her at a time or an event that is still to come. */
function isAheadWithHer(note: PlanText, piece: Piece, words: string): boolean {
  return isWithHer(words) && (isLaterToday(note, piece) || atIt.test(words))
}

function isOrdered(note: PlanText, piece: Piece, words: string, { listed, toldBefore }: Standing): boolean {
  return isOrder(words, { listed }) || (toldBefore && isAheadWithHer(note, piece, words))
}

/** Whether a verb without "will" is something to be done; "text Jade Tues" may as well tell what was done. */
export function isMeant(
  note: PlanText,
  { sure, onDay, doing }: Promised,
  piece: Piece,
  before: Standing,
): boolean {
  const { listed, toldBefore, plans } = before
  if (sure) return true
  if (onDay) return !plainDone.test(piece.words) && isSaidAhead(note, piece, before)
  if (piece.joined && !listed) return false
  const words = piece.words.slice(doing - piece.start)
  if (plainDone.test(piece.words) || !isOrdered(note, piece, words, before)) return false
  return (
    listed ||
    toldBefore ||
    !isWithHer(words) ||
    plans.every(({ onlyFuture }) => onlyFuture) ||
    startsWithVerb(words, 'plain')
  )
}
