import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { leasedFrom } from '../deliveries/deliveryParts.ts'

/** Records to save, and those among them that are to be sent as soon as they are stored, as they then stand. */
export interface CardsLeased {
  readonly records: readonly AnyRecord[]
  readonly leased: readonly Delivery[]
}

/**
 * The records of an alert that is just sent, with the first cards of everybody else under the lease that the worker would give them
 * in a commit of its own. Where no worker runs they stay as they are.
 */
export function withCardsLeased(ports: Ports, saved: readonly AnyRecord[]): CardsLeased {
  if (ports.outbox === undefined) return { records: saved, leased: [] }
  const leased = saved.filter((record) => isFirstCard(record)).map((card) => leasedFrom(card, ports.now()))
  const others = saved.filter((record) => !isFirstCard(record))
  return {
    records: [...others, ...leased],
    leased: leased.map((card) => ({ ...card, version: card.version + 1 })),
  }
}

function isFirstCard(record: AnyRecord): record is Delivery {
  return record.kind === 'delivery' && record.version === 0 && (record.as === 'lead' || record.as === 'told')
}
