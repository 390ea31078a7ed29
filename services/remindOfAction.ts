import { isOpenAction } from '../casework/actionRules.ts'
import { currentStatus, isEnded } from '../casework/caseState.ts'
import { newDelivery } from '../casework/deliveries/newDelivery.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ReminderDelivery } from '../casework/records/delivery.ts'
import { reminderTime } from '../casework/reminderTime.ts'
import { coverFor } from './cover/coverFor.ts'
import type { Prepared } from './deliveries/deliveryParts.ts'
import { factsFor } from './women.ts'

/** How long a reminder waits that nobody may read at present, in seconds, before it is tried again. */
const untilTriedAgain = 3600

/** The reminder of an action, for whoever means to do it; due anew for each day it is moved to. */
export async function reminderOf(ports: Ports, reference: string, action: Action): Promise<ReminderDelivery> {
  const id = `reminder:${reference}:${action.id}`
  const [before, owner] = await Promise.all([
    ports.records.find('delivery', id),
    ports.records.find('colleague', action.owner),
  ])
  const dueAt = reminderTime(action.due, ports.now(), owner?.works)
  return {
    ...newDelivery(id, action.owner, dueAt),
    ...{ version: before?.version ?? 0, tries: before?.tries ?? [] },
    ...{ as: 'reminder', reference, action: action.id, due: action.due },
  }
}

/**
 * Makes the card of a reminder. It goes to whoever set it, or while she is away, to whoever covers her and the woman passes to;
 * where she may no longer see the woman, to the woman's keyworker. It waits while nobody may. None is needed of an action that
 * is settled, or of a woman who died.
 */
export async function prepareReminder(ports: Ports, delivery: ReminderDelivery): Promise<Prepared> {
  const woman = await ports.records.find('case', delivery.reference)
  const action = woman?.actions.find(({ id }) => id === delivery.action)
  if (woman === undefined || action === undefined || !isOpenAction(action)) return { kind: 'not-needed' }
  const status = currentStatus(woman)
  if (status?.reason === 'died') return { kind: 'not-needed' }
  const readBy = await readerOf(ports, action, woman)
  if (readBy === undefined) {
    const reason = 'nobody may read it at present'
    return { kind: 'failed-for-now', reason, route: 'shut', waitSeconds: untilTriedAgain }
  }
  const { reader, ...why } = readBy
  const facts = await factsFor(ports, reader, woman)
  const view = { facts, action, ...why, ended: isEnded(status?.status), now: ports.now() }
  return { kind: 'ready', message: { as: 'reminder', view }, to: reader.id }
}

interface ReadBy {
  readonly reader: Colleague
  readonly meantBy: string | undefined
  readonly covered: boolean
}

async function readerOf(ports: Ports, action: Action, woman: Case): Promise<ReadBy | undefined> {
  const [owner, keyworker] = await Promise.all([
    ports.records.find('colleague', action.owner),
    ports.records.find('colleague', woman.keyworker),
  ])
  const cover = await coverFor(ports, owner, woman)
  const reader = [cover, owner, keyworker].find((each) => each !== undefined && mayRead(each, woman))
  if (reader === undefined) return undefined
  const meantBy = reader.id === action.owner ? undefined : (owner?.name ?? 'a colleague who has left')
  return { reader, meantBy, covered: reader.id === cover?.id }
}

function mayRead(colleague: Colleague, woman: Case): boolean {
  return may(colleague, 'see-details', subjectOfWoman(woman))
}
