import type { SendOutcome, TeamsMessage } from '../casework/ports/messenger.ts'

/** A delivery made ready: the message to send, and to whom where that is not its recipient any more; or why there is none to send. */
export type Prepared =
  | { readonly kind: 'ready'; readonly message: TeamsMessage; readonly to?: string }
  | { readonly kind: 'failed-for-now'; readonly reason: string; readonly waitSeconds: number }
  | { readonly kind: 'failed-for-good'; readonly reason: string }
  | { readonly kind: 'not-needed' }

/** How trying a delivery once ended, in which conversation, and to whom it went. */
export type Tried = (SendOutcome | Exclude<Prepared, { kind: 'ready' }>) & {
  readonly conversation?: string
  readonly to?: string
}
