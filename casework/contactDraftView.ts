import type { Missing } from './contactRules.ts'
import type { CuesView } from './cues/cuesView.ts'
import type { KeyDate } from './records/action.ts'
import type { Appointment } from './records/contact.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import type { StatusSince } from './records/support.ts'
import type { Instant } from './time.ts'
import type { OrderAsked } from './underOrder/orderAsked.ts'
import type { WomanFacts } from './womanFacts.ts'

/** Appointments and key dates on record that are no longer to come once a contact is saved. */
export interface NoLonger {
  readonly appointments: readonly Appointment[]
  readonly keyDates: readonly KeyDate[]
}

/** What a draft's card shows: the draft, the woman or those who fit (best first), and what still has to be put right. */
export interface ContactDraftView {
  readonly draft: ContactDraft
  readonly woman: WomanFacts | undefined
  readonly candidates: readonly WomanFacts[]
  readonly missing: readonly Missing[]
  /** The addresses in its words of which nobody has said yet what is done with them. */
  readonly addresses?: readonly string[]
  /** Undefined where none of her appointments can be part of an order. */
  readonly order?: OrderAsked | undefined
  /** What she already has on the day of its next appointment; undefined where that is nothing. */
  readonly booked?: readonly Pick<Appointment, 'time'>[] | undefined
  /** How her support ended; undefined where it goes on. */
  readonly ended?: StatusSince | undefined
  /** What of hers it tells is moved or called off; undefined where that is nothing. */
  readonly noLonger?: NoLonger | undefined
  /** Undefined where its words mention nothing that is asked about. */
  readonly cues?: CuesView | undefined
  readonly now: Instant
}
