import { nextTry } from '../casework/alerts/alertRules.ts'
import { all } from '../casework/indexes.ts'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AuditEntry } from '../casework/records/auditEntry.ts'
import type { Delivery } from '../casework/records/delivery.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { minutesAfter } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { passAlertClock } from './alerts/alertClock.ts'
import { afterCueDeadline } from './cueDeadline.ts'
import { afterAlert, prepareAlert } from './alerts/deliverAlert.ts'
import { prepareMove } from './deliverMove.ts'
import type { Prepared, Tried } from './deliveryParts.ts'
import { afterNudge, prepareNudge } from './alerts/nudge.ts'
import { prepareReminder } from './remindOfAction.ts'

/** How long a delivery that is being sent is left alone, in minutes, before it counts as lost and is sent again. */
const leaseMinutes = 1
const mostAtOnce = 20

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
  if (leased.as === 'alert-clock') return passAlertClock(ports, leased.alert)
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
  const prepared = await prepare(ports, delivery)
  if (prepared.kind !== 'ready') return prepared
  const { to = delivery.recipient } = prepared
  const route = await ports.records.find('route', to)
  if (route === undefined) {
    return { kind: 'failed-for-now', reason: 'has not opened the assistant yet', waitSeconds: 60, to }
  }
  const before = isAlwaysNew(delivery) ? undefined : delivery.message
  const outcome =
    before?.conversation === route.conversation
      ? await messenger.update(route, before.id, prepared.message)
      : await messenger.send(route, prepared.message)
  return { ...outcome, conversation: route.conversation, to }
}

/** A reminder is always a new message: a card brought up to date far up in the chat reminds nobody. */
function isAlwaysNew({ as }: Delivery): boolean {
  return as === 'reminder' || as === 'nudge'
}

async function prepare(ports: Ports, delivery: Delivery): Promise<Prepared> {
  switch (delivery.as) {
    case 'reminder':
      return prepareReminder(ports, delivery)
    case 'moved':
      return prepareMove(ports, delivery)
    case 'lead':
    case 'raiser':
    case 'told':
    case 'unanswered':
    case 'step-asked':
      return prepareAlert(ports, delivery)
    case 'nudge':
    case 'superseded':
      return prepareNudge(ports, delivery)
    case 'cue-deadline':
    case 'alert-clock':
      return { kind: 'not-needed' }
  }
}

/** What else is saved with the ending of a delivery. */
async function afterwards(ports: Ports, leased: Delivery, tried: Tried): Promise<readonly AnyRecord[]> {
  switch (leased.as) {
    case 'reminder':
    case 'moved':
      return []
    case 'lead':
    case 'raiser':
    case 'told':
    case 'unanswered':
    case 'step-asked':
      return afterAlert(ports, leased, tried)
    case 'nudge':
      return afterNudge(ports, leased, tried)
    case 'superseded':
    case 'alert-clock':
      return []
    case 'cue-deadline':
      return afterCueDeadline(ports, leased)
  }
}

async function settle(ports: Ports, leased: Delivery, tried: Tried): Promise<void> {
  await commitFresh(ports.records, async () => {
    const delivery = await ports.records.find('delivery', leased.id)
    if (delivery === undefined) return nothingToSave(undefined)
    // Somebody made the card due again while it was being sent: it stays due, so that the newest state is shown.
    const dueAgain = delivery.version !== leased.version && !isReminded(delivery, leased, tried)
    const settled = dueAgain ? stillDue(delivery, tried) : settledDelivery(ports, delivery, tried)
    const reader = { id: tried.to ?? leased.recipient }
    const after = await afterwards(ports, leased, tried)
    const shown = tried.kind === 'delivered' ? shownTo(ports, leased, reader) : []
    return { records: [settled, ...after, ...shown], outcome: undefined }
  })
}

/** Whether a reminder has arrived for the day that it is still for: it is not sent a second time. */
function isReminded(delivery: Delivery, leased: Delivery, { kind }: Tried): boolean {
  const same = delivery.as === 'reminder' && leased.as === 'reminder' && delivery.due === leased.due
  return same && kind === 'delivered'
}

function shownTo(ports: Ports, leased: Delivery, recipient: { readonly id: string }): readonly AuditEntry[] {
  switch (leased.as) {
    case 'reminder':
      return [auditEntry(ports, recipient, 'case.shown', [leased.reference])]
    case 'moved':
      return [auditEntry(ports, recipient, 'move.shown', [leased.move])]
    case 'lead':
    case 'raiser':
    case 'told':
    case 'unanswered':
    case 'step-asked':
      return [auditEntry(ports, recipient, 'alert.shown', [leased.alert])]
    case 'nudge':
    case 'superseded':
    case 'alert-clock':
    case 'cue-deadline':
      return []
  }
}

function stillDue(delivery: Delivery, tried: Tried): Delivery {
  return tried.kind === 'delivered' ? { ...delivery, message: messageOf(tried) } : delivery
}

function settledDelivery(ports: Ports, before: Delivery, tried: Tried): Delivery {
  const delivery = { ...before, recipient: tried.to ?? before.recipient }
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
    case 'not-needed':
      return { ...delivery, state: 'not-needed' }
    case 'failed-for-good':
      return { ...delivery, state: 'failed-for-good', lastFailure: tried.reason }
  }
}

function messageOf(tried: Extract<Tried, { kind: 'delivered' }>): NonNullable<Delivery['message']> {
  return { conversation: tried.conversation ?? '', id: tried.messageId }
}
