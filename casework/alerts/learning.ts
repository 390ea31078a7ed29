import type { ColleagueId, Reference } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Policy, Urgency } from '../records/alertParts.ts'
import { minutesAfter, type Instant } from '../time.ts'
import type { AdditionField } from './additions.ts'
import type { CategoryCode, ConsentCode, OverrideGround } from './alertCodes.ts'
import { withEntry } from './alertState.ts'
import { isToBeTaken, type Act } from './holding.ts'
import { askedOf, type Moved } from './ladder.ts'
import { heldTo } from './lawful.ts'

/** How long reminders are held after the raiser has spoken to somebody, in minutes. */
const quietMinutes = 30

/** What was learned after sending; nothing that stands already is changed. */
export function withAddition(alert: Alert, { by, now }: Act, field: AdditionField, text: string): Alert {
  return withEntry(alert, { what: 'added', at: now, by, field, text })
}

/**
 * The raiser has spoken to somebody: while others are asked their reminders are held for half an hour, no clock stops. Saying so
 * again of the same person within that time changes nothing.
 */
export function spokenTo(alert: Alert, { by, now }: Act, to: ColleagueId): Alert {
  const until = (from: Instant): Instant => minutesAfter(from, quietMinutes * alert.policy.scale)
  const before = alert.timeline.findLast(({ what }) => what === 'spoken')
  if (before?.what === 'spoken' && before.to === to && until(before.at) > now) return alert
  const quiet = isToBeTaken(alert) ? { ...alert, quietUntil: until(now) } : alert
  return withEntry(quiet, { what: 'spoken', at: now, by, to })
}

/** Its categories as a lead sets them. */
export function withCategories(alert: Alert, { by, now }: Act, categories: readonly CategoryCode[]): Alert {
  const set = { ...alert, categories: [...categories] }
  return withEntry(set, { what: 'categories', at: now, by, categories: [...categories] })
}

/** Whether she agreed to sharing, and on which grounds it is shared where she did not. */
export function withConsent(
  alert: Alert,
  { by, now }: Act,
  consent: {
    readonly code: ConsentCode
    readonly grounds: readonly OverrideGround[]
    readonly note: string
  },
): Alert {
  const stored = { ...consent, grounds: [...consent.grounds] }
  return withEntry({ ...alert, consent: stored }, { what: 'consent', at: now, by, ...stored })
}

/**
 * Another urgency with the policy that goes with it. Unless somebody holds the alert, the ladder begins anew under it; a step
 * that is held is brought forward where its new limit is nearer.
 */
export function withUrgency(
  alert: Alert,
  { by, now }: Act,
  change: { readonly to: Urgency; readonly reason: string; readonly policy: Policy },
): Moved {
  const { to, reason, policy } = change
  const entry = { what: 'urgency', at: now, by, from: alert.urgency, to, reason } as const
  const changed = withEntry(withStepUnder({ ...alert, urgency: to, policy }, now), entry)
  if (alert.owner !== undefined && alert.climb === undefined) return { alert: changed, told: [] }
  return askedOf(changed, { step: 0, round: 0, now, why: 'not-acknowledged' })
}

/** What its owner set herself under the old limit is due within the new one, counted from now; what a second person agreed to, or was asked to, was for the old one. */
function withStepUnder({ longer: _longer, ...alert }: Alert, now: Instant): Alert {
  if (alert.nextStep === undefined) return alert
  const { agreedBy: _agreed, ...step } = alert.nextStep
  return { ...alert, nextStep: heldTo(alert, { ...step, setAt: now }) }
}

/** A name that was typed turns out to be a woman on the system. */
export function linkedTo(alert: Alert, { by, now }: Act, reference: Reference): Alert {
  const named = alert.subject.kind === 'own-safety' ? undefined : alert.subject.named
  const subject = { kind: 'on-system', reference, ...(named === undefined ? {} : { named }) } as const
  return withEntry({ ...alert, subject }, { what: 'linked', at: now, by, reference })
}

/** From now on those who were only told do not read what happened. */
export function withFactsWithheld(alert: Alert, { by, now }: Act, reason: string): Alert {
  return withEntry({ ...alert, factsWithheld: true }, { what: 'facts-withheld', at: now, by, reason })
}
