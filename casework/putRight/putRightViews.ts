import type { Measure } from '../measures/measure.ts'
import type { Appointment } from '../records/contact.ts'
import type { Move, SavedWhole } from '../records/move.ts'
import type { Instant } from '../time.ts'
import type { OrderAsked } from '../underOrder/orderAsked.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { Saved } from './saved.ts'

/** A contact or answers with the name of their author. */
export interface SavedLine {
  readonly saved: Saved
  readonly author: string
}

/** What the card shows on which one chooses what is to be put right; `chosen` is what was most likely meant. */
export interface SavedListView {
  readonly facts: WomanFacts
  readonly lines: readonly SavedLine[]
  readonly chosen?: string | undefined
  readonly page: number
  readonly pages: number
  readonly now: Instant
}

/** What the form shows on which something saved is put right. `names` are those of everybody who put it right before, by id. */
export interface CorrectionFormView {
  readonly facts: WomanFacts
  readonly saved: Saved
  readonly author: string
  readonly next: Appointment | undefined
  /** What is asked where her appointments can be part of an order. */
  readonly order?: OrderAsked | undefined
  /** The measure of answers; undefined of a contact, and where the organisation has taken it away. */
  readonly measure: Measure | undefined
  readonly names: Readonly<Record<string, string>>
  readonly now: Instant
}

/** What the card shows on which the right woman is looked for. */
export interface WrongWomanView {
  readonly from: WomanFacts
  readonly line: SavedLine
  readonly candidates: readonly WomanFacts[]
  readonly more: number
  readonly now: Instant
}

/** What the card shows on which a move is confirmed; without a `to` nobody in the service is meant. */
export interface MoveView {
  readonly from: WomanFacts
  readonly to: WomanFacts | undefined
  readonly line: SavedLine
  readonly whole: SavedWhole
  readonly told: readonly string[]
  readonly dataProtectionContact: boolean
  readonly now: Instant
}

/** What the cards show on which something sealed is filed for a woman after all; `to` is the one chosen. */
export interface FileSealedView {
  readonly move: Move
  readonly to: WomanFacts | undefined
  readonly candidates: readonly WomanFacts[]
  readonly now: Instant
}

/** What is said of a move that was made, to who made it. */
export interface MovedView {
  readonly move: Move
  readonly told: readonly string[]
  readonly now: Instant
}

/** A colleague to whom the record was shown, by name. */
export interface ReaderLine {
  readonly name: string
  readonly times: number
  readonly last: Instant
}

/** What those who are told of a move read: references and people, never a name of a woman or a word of what was written. */
export interface MoveNoticeView {
  readonly move: Move
  /** The records, by reference, where the reader may know them. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly author: string
  readonly movedBy: string
  readonly readers: readonly ReaderLine[]
  readonly mayOpen: boolean
  readonly now: Instant
}
