import type { CuesView } from './cues/cuesView.ts'
import type { Contact } from './records/contact.ts'
import type { ContactReading } from './records/contactDraft.ts'
import type { Instant } from './time.ts'

/** What stands on a receipt: her reference, and what was saved and when, without a word of the note. */
export interface Receipt {
  readonly draft: string
  readonly reference: string
  readonly contact: Omit<Contact, 'words'>
  readonly next: ContactReading['next']
  readonly savedAt: Instant
  readonly cues?: CuesView | undefined
}
