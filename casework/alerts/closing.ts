import type { Alert } from '../records/alert.ts'
import { isOpenAlert } from './alertState.ts'
import type { EndRead } from './leadInputs.ts'

/** What is said where a close waits for a second person already. */
export const waitsForASecond = 'It waits already for a second person to agree that it is closed.'

/** Why an alert may not end in this way, in plain words; undefined where it may. `other` is the alert it is said to be the same as. */
export function closeHeldUp(alert: Alert, end: EndRead, other: Alert | undefined): string | undefined {
  if (alert.closing !== undefined) return waitsForASecond
  if (end.how === 'CLOSED' && alert.decided === undefined)
    return 'Nothing has been decided yet. Record what was done first, or close it as "No further action".'
  return end.how === 'DUP' ? duplicateHeldUp(alert, end, other) : undefined
}

function duplicateHeldUp(
  alert: Alert,
  end: Extract<EndRead, { how: 'DUP' }>,
  other: Alert | undefined,
): string | undefined {
  if (end.other === alert.id) return 'That is this alert’s own number.'
  if (other === undefined) return `${end.other} is not open to you or does not exist.`
  if (!isOpenAlert(other) || other.closing !== undefined)
    return `${end.other} is closed or about to be, so that this would be looked at nowhere. Close this one with a reason of its own.`
  if (end.checked || isAboutTheSame(alert, other)) return undefined
  return `${end.other} is not about the same woman on the system. If you have checked that it is, say so below.`
}

function isAboutTheSame(one: Alert, other: Alert): boolean {
  return (
    one.subject.kind === 'on-system' &&
    other.subject.kind === 'on-system' &&
    one.subject.reference === other.subject.reference
  )
}
