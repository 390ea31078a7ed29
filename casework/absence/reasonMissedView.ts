import type { Contact, Enforceable } from '../records/contact.ts'
import type { Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'

/** A missed appointment as its card shows it; `enforceable` is what is known of whether it was under her order, `no` also where that is not the reader's to know. */
export interface ReasonMissedView {
  readonly facts: WomanFacts
  readonly contact: Contact
  readonly revision: number
  readonly enforceable: Enforceable
  readonly now: Instant
}
