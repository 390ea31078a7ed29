import type { Alert } from '../records/alert.ts'
import type { NextStep, Urgency } from '../records/alertParts.ts'
import { minutesAfter, type Instant } from '../time.ts'

const day = 24 * 60

/** How long a next step may wait once something was decided, in minutes. */
const afterDecision: Readonly<Record<Urgency, number>> = {
  U0: 7 * day,
  U1: 7 * day,
  U2: 28 * day,
  U3: 28 * day,
}

/** How long a step may wait to which a second person agreed, in minutes. */
const afterAgreement = 90 * day

/** The latest moment for a step to which a second person agrees at this moment. */
export function latestAgreed(now: Instant): Instant {
  return minutesAfter(now, afterAgreement)
}

/** What decides how long a step may wait. */
type Held = Pick<Alert, 'policy' | 'decided' | 'urgency' | 'owner'>

/** The latest moment for a step as it stands. One that somebody else than its owner agreed to after a decision may wait longer. */
export function limitOfStep(alert: Held, { setAt, agreedBy }: NextStep): Instant {
  const isAgreed = agreedBy !== undefined && agreedBy !== alert.owner && alert.decided !== undefined
  return isAgreed ? latestAgreed(setAt) : limitOfNextStep(alert, setAt)
}

/**
 * The latest moment for a next step that is set at this one: when a decision is due, or where that is near or past, the time
 * that a first step has; after a decision 7 days (U0, U1) or 28 (U2, U3).
 */
export function limitOfNextStep(
  { policy, decided, urgency }: Pick<Alert, 'policy' | 'decided' | 'urgency'>,
  setAt: Instant,
): Instant {
  if (decided !== undefined) return minutesAfter(setAt, afterDecision[urgency])
  const first = minutesAfter(setAt, policy.firstStepMinutes * policy.scale)
  return first > policy.decideBy ? first : policy.decideBy
}
