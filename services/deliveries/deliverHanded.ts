import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { UnderWay } from './deliverDue.ts'
import { deliver } from './deliver.ts'
import { hasRoom, type InHand } from './freeDeliveries.ts'

/**
 * Begins at once what was stored under its lease and handed over, one for each person who has none under way. What cannot go now is
 * made due like any other; what was changed since it was handed over goes the ordinary way. One that fails is reported, and is due
 * again when its lease is over.
 */
export async function deliverHanded(
  ports: Ports,
  messenger: Messenger,
  inHand: ReadonlyMap<string, InHand>,
  onFailure: (error: unknown) => void,
): Promise<readonly UnderWay[]> {
  const served = new Set([...inHand.values()].map(({ recipient }) => recipient))
  const begun: UnderWay[] = []
  for (const handed of ports.outbox?.takeAll() ?? []) {
    try {
      const leased = await stillLeased(ports, handed)
      if (leased === undefined) continue
      const { id, recipient } = leased
      if (served.has(recipient) || !(await hasRoom(ports, messenger, leased))) {
        await ports.records.commit([{ ...leased, state: 'waiting', attempts: 0, dueAt: ports.now() }])
        continue
      }
      served.add(recipient)
      begun.push({ id, recipient, ending: deliver(ports, messenger, leased) })
    } catch (error) {
      onFailure(error)
    }
  }
  return begun
}

/** The delivery as it was handed over, or undefined once somebody has made it due anew. */
async function stillLeased(ports: Ports, { id, version }: Delivery): Promise<Delivery | undefined> {
  const stored = await ports.records.find('delivery', id)
  return stored?.version === version ? stored : undefined
}
