import type { AlertNumber, Reference } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Decision, EndOfAlert } from './alertCodes.ts'
import { isOpenAlert, withEntry } from './alertState.ts'
import type { Act } from './holding.ts'
import { askedOf, type Moved } from './ladder.ts'

/** What a lead decided, which ends nothing: the next step may now wait longer. */
export function decided(alert: Alert, { by, now }: Act, decision: Decision, reason: string): Alert {
  const noted = { ...alert, decided: { decision, at: now, by } }
  return withEntry(noted, { what: 'decided', at: now, by, decision, reason })
}

/** How an alert is to end, and why; `other` is the alert it is the same as. */
export interface Ending {
  readonly how: EndOfAlert
  readonly reason: string
  readonly other?: AlertNumber
}

/** Whether a second person has to agree before it is closed: danger now, or closed by whoever raised it (corrections 5 and 4). */
export function needsAgreement({ urgency, raisedBy }: Alert, by: string): boolean {
  return urgency === 'U0' || raisedBy === by
}

/** The alert closed, or where a second person must agree, waiting for her while everything goes on. */
export function ended(alert: Alert, act: Act, ending: Ending): Alert {
  const { by, now } = act
  const { how, reason } = ending
  if (!isOpenAlert(alert)) return alert
  if (needsAgreement(alert, by)) {
    const closing = { how, reason, by, at: now }
    return withEntry({ ...alert, closing }, { what: 'closing', at: now, by, how, reason })
  }
  return closedBy(alert, act, ending)
}

/** A second person agrees that it is closed. Undefined where nothing waits for her, or she is the one who asked or raised it. */
export function agreed(alert: Alert, act: Act): Alert | undefined {
  const { closing, raisedBy } = alert
  if (closing === undefined || closing.by === act.by || raisedBy === act.by) return undefined
  return closedBy(alert, act, { how: closing.how, reason: closing.reason })
}

/** Closed alerts have no clock, no owner’s step and nobody who is asked. */
function closedBy(alert: Alert, { by, now }: Act, { how, reason, other }: Ending): Alert {
  const { climb: _climb, nextStep: _step, handOver: _handOver, closing: _closing, ...rest } = alert
  const named = other === undefined ? {} : { other }
  const entry = { what: 'closed', at: now, by, how, reason, ...named } as const
  return withEntry({ ...rest, closed: { how, at: now, by } }, entry)
}

/** Opened again: its ladder begins anew, so that somebody takes it. */
export function reopened(alert: Alert, { by, now }: Act, reason: string): Moved {
  const { closed: _closed, owner: _owner, ...rest } = alert
  const noted = withEntry(rest, { what: 'reopened', at: now, by, reason })
  return askedOf(noted, { step: 0, round: 1, now, why: 'reopened' })
}

/**
 * An alert that was raised about the wrong woman, opened for the right one: the same times, owner and clocks under a new number.
 * The old one can then be closed as filed for another woman.
 */
export function openedFor(
  alert: Alert,
  { by, now }: Act,
  right: { readonly id: AlertNumber; readonly reference: Reference },
): Alert {
  const copy: Alert = {
    ...alert,
    version: 0,
    id: right.id,
    subject: { kind: 'on-system', reference: right.reference },
    told: [],
  }
  return withEntry(copy, { what: 'opened-for', at: now, by, instead: alert.id })
}
