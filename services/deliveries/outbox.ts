import type { Outbox } from '../../casework/ports/outbox.ts'
import type { Delivery } from '../../casework/records/delivery.ts'

/** Deliveries that were stored as being sent, until the worker takes them. `onFilled` is called for each lot. */
export function outboxFor(onFilled: () => void): Outbox {
  let waiting: readonly Delivery[] = []
  return {
    put(deliveries) {
      waiting = [...waiting, ...deliveries]
      onFilled()
    },
    takeAll() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
