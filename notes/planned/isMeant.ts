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
function isSaidAhead(
  { marked, moments: { now, times } }: PlanText,
  piece: Piece,
  { toldBefore, plans }: Standing,
): boolean {
  if (plans.length > 0) {
    const mayBe = toldBefore && !cameOfIt.test(marked.slice(piece.end, piece.end + 20))
    return plans.every(({ onlyFuture, isOver }) => onlyFuture || (mayBe && !isOver))
  }
  if (soon.test(piece.words)) return true
  return now !== undefined && within(times, piece).some(({ value }) => value > timeOf(now))
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
