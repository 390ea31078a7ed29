import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Tried } from './deliveryParts.ts'
import { isClock, passClock } from './passClock.ts'
import { prepareDelivery, type MessageDelivery } from './prepareDelivery.ts'
import { settleDelivery } from './settleDelivery.ts'

/** Sends what is leased and settles it, or passes a clock. Answers how it ended. */
export async function deliver(ports: Ports, messenger: Messenger, leased: Delivery): Promise<Tried> {
  if (isClock(leased)) {
    await passClock(ports, leased)
    return { kind: 'not-needed' }
  }
  const tried = await attempt(ports, messenger, leased)
  await settleDelivery(ports, leased, tried)
  return tried
}

/** Tries once. A record that cannot be read, or anything else unexpected, is a failure like another: it is stored and tried again. */
async function attempt(ports: Ports, messenger: Messenger, delivery: MessageDelivery): Promise<Tried> {
  try {
    return await send(ports, messenger, delivery)
  } catch {
    return { kind: 'failed-for-now', reason: 'the card could not be made', route: 'shut' }
  }
}

async function send(ports: Ports, messenger: Messenger, delivery: MessageDelivery): Promise<Tried> {
  const prepared = await prepareDelivery(ports, delivery)
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
