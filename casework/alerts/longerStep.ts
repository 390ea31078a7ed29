import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import { withEntry } from './alertState.ts'
import { stepFrom, type Act, type Step } from './holding.ts'
import type { Moved } from './ladder.ts'
import { latestAgreed } from './limits.ts'

/** A next step that waits longer than its owner alone may let it, and why. */
export interface LongerStep extends Step {
  readonly reason: string
}

/** Who is asked to agree: of those who may, whoever has it already, else its ladder, else all of them. */
export function askedToAgree(
  { recipients, policy }: Alert,
  able: readonly ColleagueId[],
): readonly ColleagueId[] {
  const ladder = policy.steps.flatMap(({ people }) => people)
  const near = [recipients, ladder].map((group) => able.filter((id) => group.includes(id)))
  return near.find((group) => group.length > 0) ?? able
}

/** A second person is asked to agree to a longer step. Until she does, the step that stands and its limit hold. */
export function longerAsked(
  alert: Alert,
  { by, now }: Act,
  longer: LongerStep,
  people: readonly ColleagueId[],
): Moved {
  const { what, dueAt, reason } = longer
  const asked = { what, dueAt, reason, by, at: now, people: [...people] }
  const recipients = [...new Set([...alert.recipients, ...people])]
  const entry = { what: 'longer-asked', at: now, by, step: what, dueAt, reason } as const
  return {
    alert: withEntry({ ...alert, recipients, longer: asked }, entry),
    told: people.map((to) => ({ to, as: alert.recipients.includes(to) ? 'nudge' : 'card' })),
  }
}

/**
 * Whether a person may agree to the longer step that waits, as far as the alert says: she is not the one who asked, who still holds
 * it. Where others are asked to take it, nothing may wait longer.
 */
export function mayAgreeToLonger({ longer, owner, climb }: Alert, by: ColleagueId): boolean {
  return longer !== undefined && longer.by === owner && longer.by !== by && climb === undefined
}

/** The longer step stands, with who agreed. Undefined where nothing waits for her, or its moment is over. */
export function longerAgreed(alert: Alert, { by, now }: Act): Moved | undefined {
  const { longer, ...rest } = alert
  if (longer === undefined || !mayAgreeToLonger(alert, by) || longer.dueAt <= now) return undefined
  const dueAt = earlierOf(longer.dueAt, latestAgreed(now))
  const nextStep = { ...stepFrom(alert, { what: longer.what, dueAt }, now), agreedBy: by }
  const entry = { what: 'longer-agreed', at: now, by, step: longer.what, dueAt } as const
  return { alert: withEntry({ ...rest, nextStep }, entry), told: [{ to: longer.by, as: 'card' }] }
}

/** A second person does not agree: the step that stands and its limit go on holding. */
export function longerNotAgreed(alert: Alert, { by, now }: Act): Moved | undefined {
  const { longer, ...rest } = alert
  if (longer === undefined || longer.by === by) return undefined
  const entry = { what: 'longer-not-agreed', at: now, by } as const
  return { alert: withEntry(rest, entry), told: [{ to: longer.by, as: 'card' }] }
}

function earlierOf(one: Instant, other: Instant): Instant {
  return one < other ? one : other
}
