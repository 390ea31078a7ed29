import type { Appointment } from './records/contact.ts'
import type { SavedKind } from './records/movedAway.ts'
import type { Instant } from './time.ts'
import type { ReadableContact, WomanFacts } from './womanFacts.ts'

/** A contact as it is shown in a list, with its author's name. */
export interface ContactLine {
  readonly contact: ReadableContact
  readonly author: string
}

/** A mark that something stood in her record which was filed for another woman. */
export interface MovedAwayLine {
  readonly what: SavedKind
  readonly at: Instant
  readonly by: string
}

/** What a reader sees of putting right: whether there is something that she may, what was moved away last, and names by id. */
export interface PutRightTrace {
  readonly may: boolean
  readonly movedAway: readonly MovedAwayLine[]
  readonly names: Readonly<Record<string, string>>
}

/** What the card of a woman shows. */
export interface WomanView {
  readonly facts: WomanFacts
  readonly contacts: readonly ContactLine[]
  /** The next appointment still to come, for readers of the service itself. */
  readonly next?: Appointment | undefined
  readonly putRight: PutRightTrace
  readonly mayLog: boolean
  /** Whether the reader may see what is on record besides contacts, and what is to be done. */
  readonly mayAct: boolean
  readonly now: Instant
  readonly mayAnswer: boolean
  /** Whether the reader may see how her measures have changed. */
  readonly mayFollow: boolean
}

/** What looking for a woman came to. One the colleague may not see is found as little as one who is unknown. */
export type Found =
  | { readonly kind: 'found'; readonly view: WomanView }
  | {
      readonly kind: 'several'
      readonly women: readonly WomanFacts[]
      readonly more: number
      readonly now: Instant
    }
  | { readonly kind: 'nobody' | 'mistyped-reference' }
