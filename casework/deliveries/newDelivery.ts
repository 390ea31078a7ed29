import type { Delivery } from '../records/delivery.ts'
import type { Instant } from '../time.ts'

type Common = Pick<
  Delivery,
  'kind' | 'schemaVersion' | 'version' | 'id' | 'recipient' | 'state' | 'dueAt' | 'attempts' | 'tries'
>

/** What every delivery begins with: it waits for its moment, and nobody has tried it yet. */
export function newDelivery(id: string, recipient: string, dueAt: Instant): Common {
  return {
    ...{ kind: 'delivery', schemaVersion: 2, version: 0, id, recipient },
    ...{ state: 'waiting', dueAt, attempts: 0, tries: [] },
  }
}
