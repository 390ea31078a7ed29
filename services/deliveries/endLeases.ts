import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { minutesAfter } from '../../casework/time.ts'
import { leaseMinutes } from './deliveryParts.ts'

/** How soon what may have arrived is sent again, in minutes: as after any answer that leaves it open. */
const unsureMinutes = 5 / 60

/**
 * Shortens the leases that an earlier process left behind, so that what it was sending when it ended is tried again in five seconds
 * and not when its minute is over. To be called before anything is sent: only one process sends from a folder.
 */
export async function endLeases(ports: Ports): Promise<void> {
  const soon = minutesAfter(ports.now(), unsureMinutes)
  const upTo = minutesAfter(ports.now(), leaseMinutes)
  const entries = await ports.records.list('due', all, { upTo })
  const deliveries = await Promise.all(
    entries.filter(({ dueAt }) => dueAt > soon).map(({ id }) => ports.records.find('delivery', id)),
  )
  const leased = deliveries
    .filter((delivery) => delivery !== undefined)
    .filter(({ state }) => state === 'sending')
  if (leased.length > 0) await ports.records.commit(leased.map((delivery) => ({ ...delivery, dueAt: soon })))
}
