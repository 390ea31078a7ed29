import { newDelivery } from '../casework/deliveries/newDelivery.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Alert } from '../casework/records/alert.ts'
import type { AlertDelivery, Delivery } from '../casework/records/delivery.ts'

/** The id of the delivery that keeps one person's card about one alert up to date. */
export function deliveryId(alert: string, recipient: string, as: AlertDelivery['as']): string {
  return `${alert}:${as}:${recipient}`
}

/** A delivery that is due now: new, or an old one whose card has to be brought up to date. */
export async function dueDelivery(
  ports: Ports,
  alert: Alert,
  to: {
    readonly recipient: string
    readonly as: AlertDelivery['as']
    readonly message?: Delivery['message']
  },
): Promise<Delivery> {
  const id = deliveryId(alert.id, to.recipient, to.as)
  const before = await ports.records.find('delivery', id)
  if (before !== undefined) return { ...before, state: 'waiting', dueAt: ports.now() }
  return {
    ...newDelivery(id, to.recipient, ports.now()),
    alert: alert.id,
    as: to.as,
    ...(to.message === undefined ? {} : { message: to.message }),
  }
}

/** Every card about an alert, due now, so that each shows the alert as it stands; `but` leaves one out. */
export async function allCardsDue(ports: Ports, alert: Alert, but = ''): Promise<readonly Delivery[]> {
  const raiser = dueDelivery(ports, alert, { recipient: alert.raisedBy, as: 'raiser' })
  const leads = alert.recipients.map((recipient) => dueDelivery(ports, alert, { recipient, as: 'lead' }))
  const cards = await Promise.all([raiser, ...leads])
  return cards.filter((card) => card.id !== but)
}
