import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Delivery, ReminderDelivery } from '../casework/records/delivery.ts'
import { minutesAfter, startOfWork } from '../casework/time.ts'
import type { Prepared } from './deliveryParts.ts'
import { factsFor } from './women.ts'

/** The reminder of an action: at nine in the morning of the day it is due, or in an hour where that has passed; once for each day it is moved to. */
export async function reminderOf(ports: Ports, reference: string, action: Action): Promise<Delivery> {
  const id = `reminder:${action.id}`
  const nine = startOfWork(action.due)
  const before = await ports.records.find('delivery', id)
  return {
    kind: 'delivery',
    schemaVersion: 1,
    version: before?.version ?? 0,
    id,
    as: 'reminder',
    reference,
    action: action.id,
    recipient: action.owner,
    state: 'waiting',
    dueAt: nine > ports.now() ? nine : minutesAfter(ports.now(), 60),
    attempts: 0,
  }
}

/** Makes the card of a reminder; none is needed of an action that is done, or of a woman its owner may no longer see. */
export async function prepareReminder(ports: Ports, delivery: ReminderDelivery): Promise<Prepared> {
  const [woman, reader] = await Promise.all([
    ports.records.find('case', delivery.reference),
    ports.records.find('colleague', delivery.recipient),
  ])
  const action = woman?.actions.find(({ id }) => id === delivery.action)
  if (woman === undefined || reader === undefined || action === undefined) return { kind: 'not-needed' }
  if (action.done !== undefined || !may(reader, 'see-details', subjectOfWoman(woman))) {
    return { kind: 'not-needed' }
  }
  const facts = await factsFor(ports, reader, woman)
  return { kind: 'ready', message: { as: 'reminder', view: { facts, action, now: ports.now() } } }
}
