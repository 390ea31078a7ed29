import type { FailedForNow, SendOutcome, TeamsMessage } from '../casework/ports/messenger.ts'

/** How long a delivery that is being sent is left alone, in minutes, before it counts as lost and is sent again. */
export const leaseMinutes = 1

/** A delivery made ready: the message to send, and to whom where that is not its recipient any more; or why there is none to send. */
export type Prepared =
  | { readonly kind: 'ready'; readonly message: TeamsMessage; readonly to?: string }
  | FailedForNow
  | { readonly kind: 'failed-for-good'; readonly reason: string }
  | { readonly kind: 'not-needed' }

/** How trying a delivery once ended, to whom it went, and to which chat of hers it was addressed. */
export type Tried = (SendOutcome | Exclude<Prepared, { kind: 'ready' }>) & {
  readonly to?: string
  readonly chat?: string
}
