import type { Alert } from '../records/alert.ts'
import type { Urgency } from '../records/alertParts.ts'
import { minutesAfter, type Instant } from '../time.ts'

const day = 24 * 60

/** How long a next step may wait once something was decided, in minutes. */
const afterDecision: Readonly<Record<Urgency, number>> = {
  U0: 7 * day,
  U1: 7 * day,
  U2: 28 * day,
  U3: 28 * day,
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
