import { clockOf } from '../../casework/alerts/clockOf.ts'
import type { Told } from '../../casework/alerts/ladder.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { waitsSinceLater } from '../../casework/deliveries/waitsSinceLater.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDelivery, Delivery, NewMessage, StandingCard } from '../../casework/records/delivery.ts'
import { nudgeDue } from './nudgeDue.ts'

/** The id of the delivery that keeps one person's card about one alert up to date. */
export function deliveryId(alert: string, recipient: string, as: AlertDelivery['as']): string {
  return `${alert}:${as}:${recipient}`
}

/** The id of the record that holds the next moment at which something must happen to an alert. */
export function clockId(alert: string): string {
  return `${alert}:clock`
}

/** A delivery that is due now: new, or an old one whose card has to be brought up to date. */
export async function dueDelivery(
  ports: Ports,
  alert: Alert,
  to: {
    readonly recipient: string
    readonly as: StandingCard
    readonly message?: Delivery['message']
  },
): Promise<Delivery> {
  const id = deliveryId(alert.id, to.recipient, to.as)
  const before = await ports.records.find('delivery', id)
  // What was refused waits as long as the platform asked; it shows the newest state when it is tried again.
  if (before?.state === 'failed-for-now' && !waitsSinceLater(before, ports.now())) return before
  if (before !== undefined) return { ...before, state: 'waiting', dueAt: ports.now() }
  return {
    ...newDelivery(id, to.recipient, ports.now()),
    ...{ alert: alert.id, as: to.as },
    ...(to.message === undefined ? {} : { message: to.message }),
  }
}

/** A card that somebody must have of an alert, and the id of its delivery. */
interface CardOf {
  readonly id: string
  readonly recipient: string
  readonly as: StandingCard
}

/** Who must have a card of an alert. */
interface Concerned {
  readonly id: string
  readonly raisedBy: string
  readonly recipients: readonly string[]
  readonly told: readonly string[]
}

/** Every card that must be had of an alert: by its raiser, by those who are to take it, and by those who are told. */
export function cardsOf({ id, raisedBy, recipients, told }: Concerned): readonly CardOf[] {
  const card = (recipient: string, as: StandingCard): CardOf => ({
    id: deliveryId(id, recipient, as),
    recipient,
    as,
  })
  return [
    card(raisedBy, 'raiser'),
    ...recipients.map((recipient) => card(recipient, 'lead')),
    ...told.map((recipient) => card(recipient, 'told')),
  ]
}

/** Every card about an alert, due now, so that each shows the alert as it stands; `but` leaves one out. */
export async function allCardsDue(ports: Ports, alert: Alert, but = ''): Promise<readonly Delivery[]> {
  const cards = cardsOf(alert).filter(({ id }) => id !== but)
  return Promise.all(cards.map((card) => dueDelivery(ports, alert, card)))
}

/** The stored moment at which something must happen next; a closed alert has none. */
export async function clockRecord(ports: Ports, alert: Alert): Promise<Delivery> {
  const before = await ports.records.find('delivery', clockId(alert.id))
  const dueAt = clockOf(alert)
  // It reaches nobody: under its own number it waits behind no person's cards.
  const record = before ?? {
    ...newDelivery(clockId(alert.id), alert.id, alert.raisedAt),
    ...{ as: 'alert-clock' as const, alert: alert.id },
  }
  return dueAt === undefined
    ? { ...record, state: 'not-needed' }
    : { ...record, state: 'waiting', attempts: 0, dueAt }
}

/** The new messages that a change of an alert causes. Her own card is due with every change and is no message by itself. */
export async function messagesDue(
  ports: Ports,
  alert: Alert,
  told: readonly Told[],
): Promise<readonly Delivery[]> {
  const messages = told.map(({ to, as }): Promise<Delivery | undefined> | undefined => {
    switch (as) {
      case 'card':
        return undefined
      case 'nudge':
        return nudgeDue(ports, alert, to)
      case 'unanswered':
      case 'step-asked':
      case 'added':
        return Promise.resolve(newMessage(ports, alert, to, as))
    }
  })
  const due = await Promise.all(messages.filter((message) => message !== undefined))
  const needed = due.filter((message) => message !== undefined)
  return [...new Map(needed.map((message) => [message.id, message])).values()]
}

function newMessage(ports: Ports, alert: Alert, to: string, as: NewMessage): Delivery {
  // The length of the timeline tells this one from the one before and after: it grows with each step.
  const id = `${deliveryId(alert.id, to, as)}:${alert.timeline.length}`
  return { ...newDelivery(id, to, ports.now()), as, alert: alert.id }
}
