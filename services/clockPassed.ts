import type { Ports } from '../casework/ports/ports.ts'
import type { Delivery } from '../casework/records/delivery.ts'
import { passAlertClock } from './alerts/alertClock.ts'
import { passReadinessClock } from './alerts/readinessDigest.ts'

/** Does what is due where a delivery only holds a moment; answers false where it is something to send. */
export async function clockPassed(ports: Ports, leased: Delivery): Promise<boolean> {
  if (leased.as === 'alert-clock') await passAlertClock(ports, leased.alert)
  else if (leased.as === 'readiness-clock') await passReadinessClock(ports)
  else return false
  return true
}
