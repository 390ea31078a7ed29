import { quietAt } from '../../casework/alerts/ladder.ts'
import { waitsFor } from '../../casework/alerts/waitsFor.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Nudge, Superseded } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'
import { subjectOfAlert } from './alertViews.ts'

/** The most alerts that one reminder names. */
const mostNamed = 5

/** Makes a reminder of everything that waits for one person; none is sent where nothing waits any more. */
export async function prepareNudge(ports: Ports, delivery: Nudge | Superseded): Promise<Prepared> {
  if (delivery.as === 'superseded') return prepareSuperseded(ports, delivery)
  const waiting = await waitingFor(ports, delivery.recipient)
  if (waiting.length === 0) return { kind: 'not-needed' }
  const named = waiting.map(({ id: number, urgency, drill }) => ({ number, urgency, drill }))
  return { kind: 'ready', message: { as: 'nudge', view: { waiting: named.slice(0, mostNamed) } } }
}

/** Only the message that stands in her chat is marked: where it was deleted, or she has another chat since, nothing is sent instead. */
async function prepareSuperseded(ports: Ports, { recipient, message }: Superseded): Promise<Prepared> {
  const route = await ports.records.find('route', recipient)
  return message === undefined || message.conversation !== route?.conversation
    ? { kind: 'not-needed' }
    : { kind: 'ready', message: { as: 'superseded' } }
}

/** The reminder before it is marked, so that only one in the chat still asks for something. */
export function afterNudge(ports: Ports, leased: Nudge, tried: Tried): readonly AnyRecord[] {
  if (tried.kind !== 'delivered' || leased.message === undefined) return []
  const { recipient, message } = leased
  const id = `superseded:${recipient}:${message.id}`
  return [{ ...newDelivery(id, recipient, ports.now()), as: 'superseded', message }]
}

async function waitingFor(ports: Ports, recipient: string): Promise<readonly Alert[]> {
  const entries = await ports.records.list('open-alerts-of', recipient)
  const [reader, ...alerts] = await Promise.all([
    ports.records.find('colleague', recipient),
    ...entries.map(({ number }) => ports.records.find('alert', number)),
  ])
  if (reader === undefined) return []
  return alerts
    .filter((alert) => alert !== undefined)
    .filter((alert) => waitsFor(alert, recipient) && quietAt(alert, ports.now()) === undefined)
    .filter((alert) => may(reader, 'acknowledge-alert', subjectOfAlert(alert)))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))
}

/** The most urgent first, a drill after what is real, and the oldest first of what is alike. */
function placeOf({ urgency, drill, raisedAt }: Alert): string {
  return `${urgency} ${drill ? 'drill' : ''} ${raisedAt}`
}
