import { all, type DeliveryEntry } from '../../casework/indexes.ts'
import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'

/** Whom a delivery that is under way goes to. */
export interface InHand {
  readonly recipient: string
}

const mostAtOnce = 20

/** How many due deliveries are looked through for some that may be sent now: those of one person can be many. */
const mostLookedAt = 500

/**
 * The due deliveries that may be tried now, by the time they are due: one for each person who has none under way, because Teams
 * refuses two at once in one chat, and for whose chat there is room. Any other keeps its place.
 */
export async function freeDeliveries(
  ports: Ports,
  messenger: Messenger,
  inHand: ReadonlyMap<string, InHand>,
): Promise<readonly DeliveryEntry[]> {
  const due = await ports.records.list('due', all, { upTo: ports.now(), limit: mostLookedAt })
  const served = new Set([...inHand.values()].map(({ recipient }) => recipient))
  const free: DeliveryEntry[] = []
  for (const entry of due) {
    if (free.length === mostAtOnce) break
    if (inHand.has(entry.id) || served.has(entry.recipient)) continue
    served.add(entry.recipient)
    if (await hasRoom(ports, messenger, entry)) free.push(entry)
  }
  return free
}

/** Whom the assistant cannot reach yet needs no room; a route that cannot be read fails when the delivery is tried, and holds up no other. */
export async function hasRoom(ports: Ports, messenger: Messenger, { recipient }: InHand): Promise<boolean> {
  const route = await ports.records.find('route', recipient).catch(() => undefined)
  return route === undefined || messenger.takesRoom(route)
}
