import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { passAlertClock } from '../alerts/alertClock.ts'
import { passReadinessClock } from '../alerts/readinessDigest.ts'
import { passDailyClock } from '../morning/dailyClock.ts'
import { passUnsent } from '../alerts/sendItself.ts'

/** A delivery that only holds a moment: nothing is sent by it. */
export type Clock = Extract<
  Delivery,
  { readonly as: 'alert-clock' | 'readiness-clock' | 'unsent-clock' | 'daily-clock' }
>

/** Whether a delivery only holds a moment, and is nothing to send. */
export function isClock(delivery: Delivery): delivery is Clock {
  return ['alert-clock', 'readiness-clock', 'unsent-clock', 'daily-clock'].includes(delivery.as)
}

/** Does what is due at the moment that a clock holds, and stores when something is due next. */
export async function passClock(ports: Ports, clock: Clock): Promise<void> {
  switch (clock.as) {
    case 'alert-clock':
      return passAlertClock(ports, clock.alert)
    case 'readiness-clock':
      return passReadinessClock(ports)
    case 'unsent-clock':
      return passUnsent(ports, clock.draft)
    case 'daily-clock':
      return passDailyClock(ports, clock)
  }
}
