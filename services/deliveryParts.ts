import type { SendOutcome, TeamsMessage } from '../casework/ports/messenger.ts'

/** A delivery made ready: the message to send, or why there is none to send. */
export type Prepared =
  | { readonly kind: 'ready'; readonly message: TeamsMessage }
  | { readonly kind: 'failed-for-good'; readonly reason: string }
  | { readonly kind: 'not-needed' }

/** How trying a delivery once ended, and in which conversation. */
export type Tried = (SendOutcome | Exclude<Prepared, { kind: 'ready' }>) & { readonly conversation?: string }
