import type { AlertNumber, Reference } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Decision, EndOfAlert } from './alertCodes.ts'
import { isOpenAlert, withEntry } from './alertState.ts'
import type { Act } from './holding.ts'
import { askedOf, type Moved } from './ladder.ts'
import { heldTo, madeLawful } from './lawful.ts'
import { nextWhenNobodyIsReached } from './reaching.ts'

/** What a lead decided, which ends nothing: the next step may now wait longer. */
export function decided(alert: Alert, { by, now }: Act, decision: Decision, reason: string): Alert {
  const noted = { ...alert, decided: { decision, at: now, by } }
  const { nextStep } = noted
  // Set while the clock stood days back, a step may wait longer than one may after a decision.
  const held = nextStep === undefined ? noted : { ...noted, nextStep: heldTo(noted, nextStep) }
  return withEntry(held, { what: 'decided', at: now, by, decision, reason })
}

/** How an alert is to end, and why; `other` is the alert it is the same as, or the one opened for the right woman. */
export interface Ending {
  readonly how: EndOfAlert
  readonly reason: string
  readonly other?: AlertNumber | undefined
}

/**
 * Whether a second person has to agree before it is closed: it was ever one of danger now, or it is closed by whoever raised it
 * (corrections 4 and 5). Lowering its urgency is no way round her.
 */
export function needsAgreement({ urgency, raisedBy, dangerNow, timeline }: Alert, by: string): boolean {
  const wasU0 = timeline.some((entry) => entry.what === 'urgency' && entry.from === 'U0')
  return urgency === 'U0' || dangerNow || wasU0 || raisedBy === by
}

/** The alert closed, or where a second person must agree, waiting for her while everything goes on. */
export function ended(alert: Alert, act: Act, ending: Ending): Moved {
  if (!isOpenAlert(alert)) return { alert, told: [] }
  return needsAgreement(alert, act.by) ? agreementAsked(alert, act, ending) : closedBy(alert, act, ending)
}

/** Everybody who has it and may agree is told; where nobody is left among them, the whole ladder is. */
function agreementAsked(alert: Alert, { by, now }: Act, { how, reason, other }: Ending): Moved {
  const named = other === undefined ? {} : { other }
  const noted = withEntry(
    { ...alert, closing: { how, reason, by, at: now, ...named } },
    { what: 'closing', at: now, by, how, reason, ...named },
  )
  const others = alert.recipients.filter((id) => mayAgree(noted, id))
  const ladder = alert.policy.steps.flatMap(({ people }) => people)
  const recipients = others.length > 0 ? alert.recipients : [...new Set([...alert.recipients, ...ladder])]
  return { alert: { ...noted, recipients }, told: others.map((to) => ({ to, as: 'nudge' })) }
}

/** Whether a person is a second one: neither who asked for the close nor who raised it. Undefined closes wait for nobody. */
export function mayAgree({ closing, raisedBy }: Alert, by: string): boolean {
  return closing !== undefined && closing.by !== by && raisedBy !== by
}

/** A second person agrees that it is closed. Undefined where nothing waits for her, or she is the one who asked or raised it. */
export function agreed(alert: Alert, act: Act): Moved | undefined {
  const { closing } = alert
  return closing === undefined || !mayAgree(alert, act.by) ? undefined : closedBy(alert, act, closing)
}

/** A second person does not agree yet, or who asked for the close takes that back: it stays open. */
export function notAgreed(alert: Alert, { by, now }: Act): Moved | undefined {
  const { closing, ...rest } = alert
  if (closing === undefined) return undefined
  return {
    alert: withEntry(rest, { what: 'not-agreed', at: now, by }),
    told: closing.by === by ? [] : [{ to: closing.by, as: 'card' }],
  }
}

/** Closed alerts have no clock, no owner’s step and nobody who is asked. */
function closedBy(alert: Alert, { by, now }: Act, { how, reason, other }: Ending): Moved {
  const { climb: _climb, nextStep: _step, handOver: _handOver, ...held } = alert
  const { closing: _closing, longer: _longer, ...rest } = held
  const named = other === undefined ? {} : { other }
  const entry = { what: 'closed', at: now, by, how, reason, ...named } as const
  return { alert: withEntry({ ...rest, closed: { how, at: now, by } }, entry), told: [] }
}

/** Opened again: its ladder begins anew, so that somebody takes it, and what follows is to be decided anew. */
export function reopened(alert: Alert, { by, now }: Act, reason: string): Moved {
  const { closed: _closed, owner: _owner, decided: _decided, quietUntil: _quiet, ...rest } = alert
  const noted = withEntry(rest, { what: 'reopened', at: now, by, reason })
  const asked = askedOf(noted, { step: 0, round: 1, now, why: 'reopened' })
  // While it was closed the clock may have been set back before the moment its ladder was drawn.
  const lawful = madeLawful(asked.alert, now)
  // Of those who could not be reached while it was closed, nothing new is heard that would ask the next ones.
  const reached = nextWhenNobodyIsReached(lawful.alert, now)
  return { alert: reached.alert, told: [...asked.told, ...lawful.told, ...reached.told] }
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
  const { closing: _closing, longer: _longer, ...rest } = alert
  const copy: Alert = {
    ...{ ...rest, version: 0, id: right.id, told: [] },
    subject: { kind: 'on-system', reference: right.reference },
  }
  return withEntry(copy, { what: 'opened-for', at: now, by, instead: alert.id })
}
