import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { FailedForNow, SendOutcome, TeamsMessage } from '../../casework/ports/messenger.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'

/** How long a delivery that is being sent is left alone, in minutes, before it counts as lost and is sent again. */
export const leaseMinutes = 1

/** The same delivery as it stands while it is tried: counted, and left alone until the lease is over. */
export function leasedFrom<D extends Delivery>(delivery: D, now: Instant): D {
  return {
    ...delivery,
    ...{ state: 'sending', attempts: delivery.attempts + 1, dueAt: minutesAfter(now, leaseMinutes) },
  }
}

/** A delivery made ready: the message to send, to whom where that is not its recipient any more, and what the audit trail says once it has arrived; or why there is none to send. */
export type Prepared =
  | {
      readonly kind: 'ready'
      readonly message: TeamsMessage
      readonly to?: string
      readonly shown?: readonly AuditEntry[]
    }
  | FailedForNow
  | { readonly kind: 'failed-for-good'; readonly reason: string }
  | { readonly kind: 'not-needed' }

/** How trying a delivery once ended, to whom it went, to which chat of hers it was addressed, and what it showed. */
export type Tried = (SendOutcome | Exclude<Prepared, { kind: 'ready' }>) & {
  readonly to?: string
  readonly chat?: string
  readonly shown?: readonly AuditEntry[] | undefined
}
