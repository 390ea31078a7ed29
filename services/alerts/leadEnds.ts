import { closeHeldUp, waitsForASecond } from '../../casework/alerts/closing.ts'
import { agreed, ended, notAgreed, openedFor, reopened } from '../../casework/alerts/ending.ts'
import type { Act } from '../../casework/alerts/holding.ts'
import { readEnd, readReason, typedIn } from '../../casework/alerts/leadInputs.ts'
import { newReference, type Reference } from '../../casework/identifiers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { auditEntry } from '../audit.ts'
import { caseFor } from '../women.ts'
import { maySeeAlert } from './alertViews.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import type { Asked, LeadChange } from './leadChange.ts'
import { savedAlert } from './saveAlert.ts'
import { toldOfAlert } from './toldOfAlert.ts'

/** A lead closes an alert with a reason, or where a second person must agree, asks for that. */
export const closeChange: LeadChange =
  ({ ports, colleague, inputs }) =>
  async (alert, act) => {
    const end = readEnd(inputs)
    if (typeof end === 'string') return end
    const other = end.how === 'DUP' ? await otherAlert(ports, colleague, end.other) : undefined
    return closeHeldUp(alert, end, other) ?? ended(alert, act, end)
  }

async function otherAlert(ports: Ports, colleague: Colleague, number: string): Promise<Alert | undefined> {
  const other = await ports.records.find('alert', number)
  return other !== undefined && maySeeAlert(colleague, other) ? other : undefined
}

/** An alert that was filed for another woman is first opened for the right one, then this one is closed, in one commit. */
export const rightWomanChange: LeadChange = (asked) => async (alert, act) => {
  const { ports, colleague, inputs } = asked
  if (alert.closing !== undefined) return waitsForASecond
  const woman = await caseFor(ports, colleague, typedIn(inputs, 'who'))
  if (woman === undefined) return 'Choose the right woman in the list, or find her by name first.'
  if (alert.subject.kind === 'on-system' && alert.subject.reference === woman.id)
    return 'It is filed for that woman already.'
  const why = readReason(inputs)
  if (typeof why === 'string') return why
  const right = await alertForHer(asked, alert, act, woman.id)
  return {
    ...ended(alert, act, { how: 'ERR', reason: why.reason, other: right.number }),
    also: right.records,
  }
}

/** The alert for the right woman: one that was opened when this was asked before and not agreed, or a new one. */
async function alertForHer(
  { ports, colleague }: Asked,
  alert: Alert,
  act: Act,
  reference: Reference,
): Promise<{ readonly number: string; readonly records: readonly AnyRecord[] }> {
  const before = alert.timeline.flatMap((entry) =>
    entry.what === 'closing' && entry.how === 'ERR' ? (entry.other ?? []) : [],
  )
  const openedBefore = await Promise.all(before.map((number) => ports.records.find('alert', number)))
  const hers = openedBefore.find(
    (each) => each?.subject.kind === 'on-system' && each.subject.reference === reference,
  )
  if (hers !== undefined) return { number: hers.id, records: [] }
  const id = newReference('SG', () => ports.random())
  const opened = openedFor(alert, act, { id, reference })
  const right = { ...opened, told: [...(await toldOfAlert(ports, opened))] }
  const audit = auditEntry(ports, colleague, 'alert.raised', [id])
  return { number: id, records: [...(await savedAlert(ports, { alert: right, told: [] })), audit] }
}

/** Opens a closed alert again, so that somebody takes it. */
export const reopenChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    const why = readReason(inputs)
    return typeof why === 'string' ? why : reopened(alert, act, why.reason)
  }

/** A second person agrees that an alert is closed. */
export async function agreeToClose(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'lead-alert', audited: 'alert.closed' } as const
  return changeAlert(ports, colleague, request, (alert, act) => {
    if (alert.closing === undefined) return 'Nothing waits for you to agree any more.'
    return agreed(alert, act) ?? 'Somebody else has to agree: neither who closes it nor who raised it.'
  })
}

/** A second person does not agree yet, or who wanted to close it takes that back: the alert stays open. */
export async function keepOpen(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'lead-alert', audited: 'alert.led' } as const
  return changeAlert(
    ports,
    colleague,
    request,
    (alert, act) => notAgreed(alert, act) ?? 'Nothing waits for you to agree any more.',
  )
}
