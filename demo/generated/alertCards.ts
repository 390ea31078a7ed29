import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Instant } from '../../casework/time.ts'
import { cardsOf, clockId } from '../../services/alerts/alertDeliveries.ts'

/** What is stored with an open alert: its clock, and a card for everybody concerned, who finds it when she opens her chat. */
export function cardsAndClockOf(alert: Alert, now: Instant): readonly Delivery[] {
  const clock = clockOf(alert)
  if (!isOpenAlert(alert) || clock === undefined) return []
  return [
    { ...newDelivery(clockId(alert.id), alert.id, clock), as: 'alert-clock', alert: alert.id },
    ...cardsOf(alert).map(({ id, recipient, as }) => ({
      ...newDelivery(id, recipient, now),
      ...{ as, alert: alert.id },
    })),
  ]
}
