import { withTry } from '../../casework/deliveries/tries.ts'
import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { deliver } from './deliver.ts'
import { leasedFrom, type Tried } from './deliveryParts.ts'
import { freeDeliveries, type InHand } from './freeDeliveries.ts'

/** A delivery under way, and its ending, which nobody has to wait for: one silent chat holds up no other. */
export interface UnderWay extends InHand {
  readonly id: string
  readonly ending: Promise<Tried>
}

/**
 * Takes the deliveries that are due and not in hand already, each under a lease; for one person one after the other, and no more
 * than the platform takes. A delivery counts only when the platform gave back an id; every other ending is stored with its reason
 * and tried again later. One that cannot be read is reported and holds up no other.
 */
export async function deliverDue(
  ports: Ports,
  messenger: Messenger,
  inHand: ReadonlyMap<string, InHand>,
  onFailure: (error: unknown) => void,
): Promise<readonly UnderWay[]> {
  const free = await freeDeliveries(ports, messenger, inHand)
  const leased = await Promise.all(
    free.map(({ id }) =>
      lease(ports, id).catch((error: unknown) => {
        onFailure(error)
        return undefined
      }),
    ),
  )
  return leased
    .filter((delivery) => delivery !== undefined)
    .map((delivery) => ({
      ...{ id: delivery.id, recipient: delivery.recipient },
      ending: deliver(ports, messenger, delivery),
    }))
}

async function lease(ports: Ports, id: string): Promise<Delivery | undefined> {
  const now = ports.now()
  const delivery = await ports.records.find('delivery', id)
  if (delivery === undefined || delivery.dueAt > now) return undefined
  const lost = delivery.state === 'sending'
  const leased = leasedFrom(lost ? withTry(delivery, { at: now, ended: 'not-known' }) : delivery, now)
  const { kind } = await ports.records.commit([leased])
  return kind === 'committed' ? { ...leased, version: leased.version + 1 } : undefined
}
