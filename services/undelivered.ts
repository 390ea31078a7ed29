import type { Ports } from '../casework/ports/ports.ts'
import type { Delivery } from '../casework/records/delivery.ts'

/**
 * Everything that should have reached a person and did not, due now: also what is being tried on her old route, and what was
 * given up while she was removed. What is not due yet keeps its time.
 */
export async function undeliveredTo(ports: Ports, recipient: string): Promise<readonly Delivery[]> {
  const now = ports.now()
  const entries = await ports.records.list('deliveries-to', recipient)
  const deliveries = await Promise.all(entries.map(({ id }) => ports.records.find('delivery', id)))
  return deliveries
    .filter((delivery) => delivery !== undefined)
    .filter(({ attempts, dueAt }) => attempts > 0 || dueAt <= now)
    .map((delivery) => ({ ...delivery, state: 'waiting', attempts: 0, dueAt: now }))
}
