import { nextTry } from '../../casework/deliveries/nextTry.ts'
import { withTry } from '../../casework/deliveries/tries.ts'
import type { FailedForNow } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import { isDaily, isOfAlert, type Delivery, type Try } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Instant } from '../../casework/time.ts'
import { afterAlert } from '../alerts/deliverAlert.ts'
import { afterNudge } from '../alerts/nudge.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { afterCueDeadline } from '../cueDeadline.ts'
import { afterDaily } from '../morning/deliverDaily.ts'
import { afterStaffMessage, isStaffMessage } from '../staffMessages.ts'
import type { Tried } from './deliveryParts.ts'
import { isAboutWoman, type MessageDelivery } from './prepareDelivery.ts'
import { routeAfter } from './routeAfter.ts'

/** Stores how trying a delivery ended, with its reason, and what comes of that. */
export async function settleDelivery(ports: Ports, leased: MessageDelivery, tried: Tried): Promise<void> {
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

/** What else is saved with the ending of a delivery. */
async function afterwards(
  ports: Ports,
  leased: MessageDelivery,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  if (isOfAlert(leased)) return afterAlert(ports, leased, tried)
  if (isDaily(leased)) return afterDaily(ports, leased, tried)
  if (isStaffMessage(leased)) return afterStaffMessage(ports, leased, tried)
  if (leased.as === 'nudge') return afterNudge(ports, leased, tried)
  return leased.as === 'cue-deadline' ? afterCueDeadline(ports, leased) : []
}

function shownTo(
  ports: Ports,
  leased: MessageDelivery,
  recipient: { readonly id: string },
): readonly AuditEntry[] {
  if (isOfAlert(leased)) return [auditEntry(ports, recipient, 'alert.shown', [leased.alert])]
  if (isAboutWoman(leased)) return [auditEntry(ports, recipient, 'case.shown', [leased.reference])]
  return leased.as === 'moved' ? [auditEntry(ports, recipient, 'move.shown', [leased.move])] : []
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
