import { alertRecipients, nextTry, withEntry } from '../casework/alertRules.ts'
import { all } from '../casework/indexes.ts'
import type { Messenger, SendOutcome } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { noLongerAllowed, type Alert } from '../casework/records/alert.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Delivery } from '../casework/records/delivery.ts'
import { minutesAfter } from '../casework/time.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { maySeeAlert, viewOfAlert } from './alertViews.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'

/** How long a delivery that is being sent is left alone, in minutes, before it counts as lost and is sent again. */
const leaseMinutes = 1
const mostAtOnce = 20

type Tried = (SendOutcome | { readonly kind: 'failed-for-good'; readonly reason: string }) & {
  readonly conversation?: string
}

/** A delivery under way, and its ending, which nobody has to wait for: one silent chat holds up no other. */
export interface UnderWay {
  readonly id: string
  readonly ending: Promise<void>
}

/**
 * Takes the deliveries that are due and not in hand already, each under a lease. A delivery counts only when the platform gave
 * back an id; every other ending is stored with its reason and tried again later.
 */
export async function deliverDue(
  ports: Ports,
  messenger: Messenger,
  inHand: ReadonlyMap<string, unknown>,
): Promise<readonly UnderWay[]> {
  const due = await ports.records.list('due', all, { upTo: ports.now(), limit: mostAtOnce + inHand.size })
  const free = due.filter(({ id }) => !inHand.has(id))
  const leased = await Promise.all(free.map(({ id }) => lease(ports, id)))
  return leased
    .filter((delivery) => delivery !== undefined)
    .map((delivery) => ({ id: delivery.id, ending: deliver(ports, messenger, delivery) }))
}

async function deliver(ports: Ports, messenger: Messenger, leased: Delivery): Promise<void> {
  await settle(ports, leased, await attempt(ports, messenger, leased))
}

async function lease(ports: Ports, id: string): Promise<Delivery | undefined> {
  const delivery = await ports.records.find('delivery', id)
  if (delivery === undefined || delivery.dueAt > ports.now()) return undefined
  const leased: Delivery = {
    ...delivery,
    state: 'sending',
    attempts: delivery.attempts + 1,
    dueAt: minutesAfter(ports.now(), leaseMinutes),
  }
  const { kind } = await ports.records.commit([leased])
  return kind === 'committed' ? { ...leased, version: leased.version + 1 } : undefined
}

/** Tries once. A record that cannot be read, or anything else unexpected, is a failure like another: it is stored and tried again. */
async function attempt(ports: Ports, messenger: Messenger, delivery: Delivery): Promise<Tried> {
  try {
    return await send(ports, messenger, delivery)
  } catch {
    return { kind: 'failed-for-now', reason: 'the card could not be made' }
  }
}

async function send(ports: Ports, messenger: Messenger, delivery: Delivery): Promise<Tried> {
  const [alert, reader, route] = await Promise.all([
    ports.records.find('alert', delivery.alert),
    ports.records.find('colleague', delivery.recipient),
    ports.records.find('route', delivery.recipient),
  ])
  if (alert === undefined || reader === undefined || !maySeeAlert(reader, alert)) {
    return { kind: 'failed-for-good', reason: noLongerAllowed }
  }
  if (route === undefined) {
    return { kind: 'failed-for-now', reason: 'has not opened the assistant yet', waitSeconds: 60 }
  }
  const message = { as: delivery.as, alert, view: await viewOfAlert(ports, reader, alert), reader }
  const { message: before } = delivery
  const outcome =
    before?.conversation === route.conversation
      ? await messenger.update(route, before.id, message)
      : await messenger.send(route, message)
  return { ...outcome, conversation: route.conversation }
}

async function settle(ports: Ports, leased: Delivery, tried: Tried): Promise<void> {
  await commitFresh(ports.records, async () => {
    const [delivery, alert] = await Promise.all([
      ports.records.find('delivery', leased.id),
      ports.records.find('alert', leased.alert),
    ])
    if (delivery === undefined) return nothingToSave(undefined)
    // Somebody made the card due again while it was being sent: it stays due, so that the newest state is shown.
    const dueAgain = delivery.version !== leased.version
    const settled = dueAgain ? stillDue(delivery, tried) : settledDelivery(ports, delivery, tried)
    const told = alert === undefined ? [] : await tellRaiser(ports, alert, leased, tried)
    const shown =
      tried.kind === 'delivered'
        ? [auditEntry(ports, { id: leased.recipient }, 'alert.shown', [leased.alert])]
        : []
    return { records: [settled, ...told, ...shown], outcome: undefined }
  })
}

function stillDue(delivery: Delivery, tried: Tried): Delivery {
  return tried.kind === 'delivered' ? { ...delivery, message: messageOf(tried) } : delivery
}

function settledDelivery(ports: Ports, delivery: Delivery, tried: Tried): Delivery {
  const { message: _message, ...unsent } = delivery
  switch (tried.kind) {
    case 'delivered':
      return { ...delivery, message: messageOf(tried), state: 'delivered', attempts: 0 }
    case 'message-gone':
      return { ...unsent, state: 'waiting', dueAt: ports.now(), lastFailure: tried.reason }
    case 'failed-for-now': {
      const dueAt = nextTry(delivery.attempts, ports.now(), tried.waitSeconds)
      return { ...delivery, state: 'waiting', dueAt, lastFailure: tried.reason }
    }
    case 'failed-for-good':
      return { ...delivery, state: 'failed-for-good', lastFailure: tried.reason }
  }
}

function messageOf(tried: Extract<Tried, { kind: 'delivered' }>): NonNullable<Delivery['message']> {
  return { conversation: tried.conversation ?? '', id: tried.messageId }
}

/** Writes into the alert's timeline what came of a lead's card, once for each change, and makes the raiser's own card due. */
async function tellRaiser(
  ports: Ports,
  alert: Alert,
  leased: Delivery,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  if (leased.as === 'raiser' || tried.kind === 'message-gone') return []
  const to = leased.recipient
  const news = alert.timeline.filter((entry) => entry.what === 'delivered' || entry.what === 'not-delivered')
  const before = news.findLast((entry) => entry.to === to)
  if (before?.what === 'delivered') return []
  if (tried.kind !== 'delivered' && before?.reason === tried.reason) return []
  const at = ports.now()
  const entry =
    tried.kind === 'delivered'
      ? { what: 'delivered' as const, at, to }
      : { what: 'not-delivered' as const, at, to, reason: tried.reason }
  const told = withEntry(alert, entry)
  const raiser = await dueDelivery(ports, alert, { recipient: alert.raisedBy, as: 'raiser' })
  return tried.kind === 'failed-for-good' ? [...(await withOthers(ports, told)), raiser] : [told, raiser]
}

/** The alert sent on to those it goes to now, when one of its recipients has dropped out. */
async function withOthers(ports: Ports, alert: Alert): Promise<readonly AnyRecord[]> {
  const colleagues = await ports.records.list('colleagues', all)
  const now = alertRecipients(colleagues, alert.organisation, alert.raisedBy, alert.urgency)
  const others = now.filter((id) => !alert.recipients.includes(id))
  const cards = await Promise.all(
    others.map((recipient) => dueDelivery(ports, alert, { recipient, as: 'lead' })),
  )
  return [{ ...alert, recipients: [...alert.recipients, ...others] }, ...cards]
}
