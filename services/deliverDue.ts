import { nextTry, withEntry } from '../casework/alertRules.ts'
import { all } from '../casework/indexes.ts'
import type { Messenger, SendOutcome } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Alert } from '../casework/records/alert.ts'
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

type Tried = SendOutcome | { readonly kind: 'failed-for-good'; readonly reason: string }

/**
 * Works off the deliveries that are due, each under a lease, and answers with how many it took. A delivery counts only when the
 * platform gave back an id; every other ending is stored with its reason and tried again later.
 */
export async function deliverDue(ports: Ports, messenger: Messenger): Promise<number> {
  const due = await ports.records.list('due', all, { upTo: ports.now(), limit: mostAtOnce })
  const taken = await Promise.all(due.map(({ id }) => deliver(ports, messenger, id)))
  return taken.filter(Boolean).length
}

async function deliver(ports: Ports, messenger: Messenger, id: string): Promise<boolean> {
  const leased = await lease(ports, id)
  if (leased === undefined) return false
  const tried = await attempt(ports, messenger, leased)
  await settle(ports, leased, tried)
  return true
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

async function attempt(ports: Ports, messenger: Messenger, delivery: Delivery): Promise<Tried> {
  const [alert, reader, route] = await Promise.all([
    ports.records.find('alert', delivery.alert),
    ports.records.find('colleague', delivery.recipient),
    ports.records.find('route', delivery.recipient),
  ])
  if (alert === undefined || reader === undefined || !maySeeAlert(reader, alert)) {
    return { kind: 'failed-for-good', reason: 'may no longer see this alert' }
  }
  if (route === undefined) {
    return { kind: 'failed-for-now', reason: 'has not opened the assistant yet', waitSeconds: 60 }
  }
  const message = { as: delivery.as, alert, view: await viewOfAlert(ports, reader, alert), reader }
  const { message: before } = delivery
  return before?.conversation === route.conversation
    ? messenger.update(route, before.id, message)
    : messenger.send(route, message)
}

async function settle(ports: Ports, leased: Delivery, tried: Tried): Promise<void> {
  await commitFresh(ports.records, async () => {
    const [delivery, alert, route] = await Promise.all([
      ports.records.find('delivery', leased.id),
      ports.records.find('alert', leased.alert),
      ports.records.find('route', leased.recipient),
    ])
    if (delivery === undefined) return nothingToSave(undefined)
    // Somebody made the card due again while it was being sent: it stays due, so that the newest state is shown.
    const dueAgain = delivery.version !== leased.version
    const settled = settledDelivery(ports, delivery, tried, {
      conversation: route?.conversation ?? '',
      dueAgain,
    })
    const told = alert === undefined ? [] : await tellRaiser(ports, alert, leased, tried)
    const shown =
      tried.kind === 'delivered'
        ? [auditEntry(ports, { id: leased.recipient }, 'alert.shown', [leased.alert])]
        : []
    return { records: [settled, ...told, ...shown], outcome: undefined }
  })
}

function settledDelivery(
  ports: Ports,
  delivery: Delivery,
  tried: Tried,
  at: { readonly conversation: string; readonly dueAgain: boolean },
): Delivery {
  const { message: _message, ...unsent } = delivery
  switch (tried.kind) {
    case 'delivered': {
      const message = { conversation: at.conversation, id: tried.messageId }
      return at.dueAgain
        ? { ...delivery, message }
        : { ...delivery, message, state: 'delivered', attempts: 0 }
    }
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
  const raiser = await dueDelivery(ports, alert, { recipient: alert.raisedBy, as: 'raiser' })
  return [withEntry(alert, entry), raiser]
}
