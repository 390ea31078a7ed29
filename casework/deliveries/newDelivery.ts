import type { Delivery } from '../records/delivery.ts'
import type { Instant } from '../time.ts'

/** What every delivery begins with. */
type Head = Pick<
  Delivery,
  'kind' | 'schemaVersion' | 'version' | 'id' | 'recipient' | 'state' | 'dueAt' | 'attempts'
>

/** The head of a delivery never tried, due at a moment. */
export function newDelivery(id: string, recipient: string, dueAt: Instant): Head {
  return {
    ...{ kind: 'delivery', schemaVersion: 1, version: 0 },
    ...{ id, recipient, state: 'waiting', dueAt, attempts: 0 },
  }
}
