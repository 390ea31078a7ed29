import type { Delivery } from '../records/delivery.ts'
import type { Instant } from '../time.ts'

/** Whether a delivery failed at a moment still to come: the clock was set back since, and its wait counts from there. */
export function waitsSinceLater({ state, tries }: Delivery, now: Instant): boolean {
  const last = tries.at(-1)
  return state === 'failed-for-now' && last !== undefined && last.at > now
}
