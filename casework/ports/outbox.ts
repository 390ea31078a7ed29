import type { Delivery } from '../records/delivery.ts'

/**
 * Hands deliveries that were stored under their lease together with what caused them to whoever sends, so that no second flush
 * comes before the send. It forgets with the process; the lease then lapses, and they are due like any other.
 */
export interface Outbox {
  /** Takes deliveries as they are stored, once they are. */
  put(leased: readonly Delivery[]): void
  /** Gives out everything that was put in since. */
  takeAll(): readonly Delivery[]
}
