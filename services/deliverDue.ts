import { nextTry } from '../casework/deliveries/nextTry.ts'
import { withTry } from '../casework/deliveries/tries.ts'
import type { FailedForNow, Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AuditEntry } from '../casework/records/auditEntry.ts'
import { isDaily, isOfAlert, type Delivery, type Try } from '../casework/records/delivery.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Instant } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { afterCueDeadline } from './cueDeadline.ts'
import { prepareDebrief } from './alerts/debrief.ts'
import { afterAlert, prepareAlert } from './alerts/deliverAlert.ts'
import { prepareUnsent } from './alerts/deliverUnsent.ts'
import { prepareMove } from './deliverMove.ts'
import { leasedFrom, type Prepared, type Tried } from './deliveryParts.ts'
import { afterNudge, prepareNudge } from './alerts/nudge.ts'
import { prepareDigest } from './alerts/readinessDigest.ts'
import { isClock, passClock, type Clock } from './passClock.ts'
import { freeDeliveries, type InHand } from './freeDeliveries.ts'
import { afterDaily, prepareDaily } from './morning/deliverDaily.ts'
import { prepareReview } from './measures/remindOfReview.ts'
import { prepareReminder } from './remindOfAction.ts'
import { afterStaffMessage, isStaffMessage, prepareStaffMessage } from './staffMessages.ts'
import { routeAfter } from './routeAfter.ts'

/** What is tried and settled; a clock only makes something happen. */
type Message = Exclude<Delivery, Clock>

/** A delivery under way, and its ending, which nobody has to wait for: one silent chat holds up no other. */
export interface UnderWay extends InHand {
  readonly id: string
  readonly ending: Promise<Tried>
}

/**
 * Takes the deliveries that are due and not in hand already, each under a lease; for one person one after the other, and no more
 * than the platform takes. A delivery counts only when the platform gave back an id; every other ending is stored with its reason
 * and tried again later. One that cannot be read is reported and holds up no other.
 */
export async function deliverDue(
  ports: Ports,
  messenger: Messenger,
  inHand: ReadonlyMap<string, InHand>,
  onFailure: (error: unknown) => void,
): Promise<readonly UnderWay[]> {
  const free = await freeDeliveries(ports, messenger, inHand)
  const leased = await Promise.all(
    free.map(({ id }) =>
      lease(ports, id).catch((error: unknown) => {
        onFailure(error)
        return undefined
      }),
    ),
  )
  return leased
    .filter((delivery) => delivery !== undefined)
    .map((delivery) => ({
      ...{ id: delivery.id, recipient: delivery.recipient },
      ending: deliver(ports, messenger, delivery),
    }))
}

/** Sends what is leased and settles it, or passes a clock. Answers how it ended. */
export async function deliver(ports: Ports, messenger: Messenger, leased: Delivery): Promise<Tried> {
  if (isClock(leased)) {
    await passClock(ports, leased)
    return { kind: 'not-needed' }
  }
  const tried = await attempt(ports, messenger, leased)
  await settle(ports, leased, tried)
  return tried
}

async function lease(ports: Ports, id: string): Promise<Delivery | undefined> {
  const now = ports.now()
  const delivery = await ports.records.find('delivery', id)
  if (delivery === undefined || delivery.dueAt > now) return undefined
  const lost = delivery.state === 'sending'
  const leased = leasedFrom(lost ? withTry(delivery, { at: now, ended: 'not-known' }) : delivery, now)
  const { kind } = await ports.records.commit([leased])
  return kind === 'committed' ? { ...leased, version: leased.version + 1 } : undefined
}

/** Tries once. A record that cannot be read, or anything else unexpected, is a failure like another: it is stored and tried again. */
async function attempt(ports: Ports, messenger: Messenger, delivery: Message): Promise<Tried> {
  try {
    return await send(ports, messenger, delivery)
  } catch {
    return { kind: 'failed-for-now', reason: 'the card could not be made', route: 'shut' }
  }
}

async function send(ports: Ports, messenger: Messenger, delivery: Message): Promise<Tried> {
  const prepared = await prepare(ports, delivery)
  if (prepared.kind !== 'ready') return prepared
  const { to = delivery.recipient } = prepared
  const route = await ports.records.find('route', to)
  if (route === undefined) {
    const reason = 'has not opened the assistant yet'
    return { kind: 'failed-for-now', reason, route: 'shut', waitSeconds: 60, to }
  }
  const before = isAlwaysNew(delivery) ? undefined : delivery.message
  const outcome =
    before?.conversation === route.conversation
      ? await messenger.update(route, before.id, prepared.message)
      : await messenger.send(route, prepared.message)
  return { ...outcome, to, chat: route.conversation, shown: prepared.shown }
}

/** A reminder is always a new message: a card brought up to date far up in the chat reminds nobody. */
function isAlwaysNew({ as }: Delivery): boolean {
  return ['reminder', 'review-due', 'nudge', 'readiness', 'morning', 'drafts'].includes(as)
}

async function prepare(ports: Ports, delivery: Message): Promise<Prepared> {
  if (isOfAlert(delivery)) return prepareAlert(ports, delivery)
  if (isDaily(delivery)) return prepareDaily(ports, delivery)
  if (isStaffMessage(delivery)) return prepareStaffMessage(ports, delivery)
  switch (delivery.as) {
    case 'reminder':
      return prepareReminder(ports, delivery)
    case 'review-due':
      return prepareReview(ports, delivery)
    case 'moved':
      return prepareMove(ports, delivery)
    case 'debrief':
      return prepareDebrief(ports, delivery)
    case 'nudge':
    case 'superseded':
      return prepareNudge(ports, delivery)
    case 'readiness':
      return prepareDigest(ports, delivery)
    case 'unsent':
      return prepareUnsent(ports, delivery)
    case 'cue-deadline':
      return { kind: 'not-needed' }
  }
}

/** What else is saved with the ending of a delivery. */
async function afterwards(ports: Ports, leased: Message, tried: Tried): Promise<readonly AnyRecord[]> {
  if (isOfAlert(leased)) return afterAlert(ports, leased, tried)
  if (isDaily(leased)) return afterDaily(ports, leased, tried)
  if (isStaffMessage(leased)) return afterStaffMessage(ports, leased, tried)
  switch (leased.as) {
    case 'nudge':
      return afterNudge(ports, leased, tried)
    case 'cue-deadline':
      return afterCueDeadline(ports, leased)
    case 'reminder':
    case 'review-due':
    case 'moved':
    case 'debrief':
    case 'superseded':
    case 'readiness':
    case 'unsent':
      return []
  }
}

async function settle(ports: Ports, leased: Message, tried: Tried): Promise<void> {
  await commitFresh(ports.records, async () => {
    const delivery = await ports.records.find('delivery', leased.id)
    if (delivery === undefined) return nothingToSave(undefined)
    // Somebody made the card due again while it was being sent: it stays due, so that the newest state is shown.
    const dueAgain = delivery.version !== leased.version && !isReminded(delivery, leased, tried)
    const noted = withTry(delivery, tryOf(ports, tried))
    const settled = dueAgain ? stillDue(ports, noted, tried) : settledDelivery(ports, noted, tried)
    const reader = { id: tried.to ?? leased.recipient }
    const route = await routeAfter(ports, reader.id, tried)
    const after = await afterwards(ports, leased, tried)
    const shown =
      tried.kind === 'delivered' ? [...shownTo(ports, leased, reader), ...(tried.shown ?? [])] : []
    return { records: [settled, ...route, ...after, ...shown], outcome: undefined }
  })
}

/** Whether a reminder has arrived for the day that it is still for: it is not sent a second time. */
function isReminded(delivery: Delivery, leased: Delivery, { kind }: Tried): boolean {
  const same = 'due' in delivery && 'due' in leased && delivery.due === leased.due
  return same && delivery.as === leased.as && kind === 'delivered'
}

function shownTo(ports: Ports, leased: Message, recipient: { readonly id: string }): readonly AuditEntry[] {
  if (isOfAlert(leased)) return [auditEntry(ports, recipient, 'alert.shown', [leased.alert])]
  if (isDaily(leased)) return []
  if (isStaffMessage(leased)) return []
  switch (leased.as) {
    case 'reminder':
    case 'review-due':
      return [auditEntry(ports, recipient, 'case.shown', [leased.reference])]
    case 'moved':
      return [auditEntry(ports, recipient, 'move.shown', [leased.move])]
    case 'nudge':
    case 'superseded':
    case 'readiness':
    case 'unsent':
    case 'cue-deadline':
    case 'debrief':
      return []
  }
}

/** It is due when somebody made it due, but not before a busy chat, or one that may have taken the message, is to be tried again. */
function stillDue(ports: Ports, delivery: Delivery, tried: Tried): Delivery {
  if (tried.kind === 'delivered') return { ...delivery, message: messageOf(tried) }
  if (tried.kind !== 'failed-for-now' || tried.route === 'shut') return delivery
  const earliest = triedNext(ports, delivery, tried)
  return { ...delivery, dueAt: delivery.dueAt > earliest ? delivery.dueAt : earliest }
}

function triedNext(ports: Ports, { attempts }: Delivery, { waitSeconds }: FailedForNow): Instant {
  return nextTry(attempts, ports.now(), ports.random(), waitSeconds)
}

function settledDelivery(ports: Ports, before: Delivery, tried: Tried): Delivery {
  const delivery = { ...before, recipient: tried.to ?? before.recipient }
  const { message: _message, ...unsent } = delivery
  switch (tried.kind) {
    case 'delivered':
      return { ...delivery, message: messageOf(tried), state: 'delivered', attempts: 0 }
    case 'message-gone':
      return { ...unsent, state: 'waiting', dueAt: ports.now() }
    case 'failed-for-now':
      return { ...delivery, state: 'failed-for-now', dueAt: triedNext(ports, delivery, tried) }
    case 'not-needed':
    case 'failed-for-good':
      return { ...delivery, state: tried.kind }
  }
}

/** A try as it stands on record. */
function tryOf(ports: Ports, tried: Tried): Try {
  const said = { at: ports.now(), ended: tried.kind }
  switch (tried.kind) {
    case 'delivered':
      return { ...said, messageId: tried.messageId }
    case 'not-needed':
      return said
    case 'message-gone':
    case 'failed-for-now':
    case 'failed-for-good':
      return { ...said, reason: tried.reason }
  }
}

function messageOf(tried: Extract<Tried, { kind: 'delivered' }>): NonNullable<Delivery['message']> {
  return { conversation: tried.conversation, id: tried.messageId }
}
