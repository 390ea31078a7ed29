import type { Alert } from '../records/alert.ts'
import { minutesAfter, type Instant } from '../time.ts'
import { isOpenAlert } from './alertState.ts'
import { limitOfNextStep } from './limits.ts'

/** In what an alert breaks the law that it is never left alone. */
export type Broken = 'nobody-must-answer' | 'step-too-late' | 'ladder-too-late' | 'time-ran-backwards'

/**
 * The law: an open alert either is held with a next step dated within its limit, or somebody of its ladder is asked until a
 * moment that is no later than its clock allows. Answers how an alert breaks it, or undefined.
 */
export function brokenLaw(alert: Alert, now: Instant): Broken | undefined {
  if (!isOpenAlert(alert)) return undefined
  const { climb, owner, nextStep } = alert
  if (isSetAfter(alert, now)) return 'time-ran-backwards'
  if (climb !== undefined) return climb.dueAt > latestOfClimb(alert) ? 'ladder-too-late' : undefined
  if (owner === undefined || nextStep === undefined) return 'nobody-must-answer'
  return nextStep.dueAt > limitOfNextStep(alert, nextStep.setAt) ? 'step-too-late' : undefined
}

/** Whether it was last touched at a moment that is still to come: the clock of the machine was set back. */
function isSetAfter({ climb, nextStep }: Alert, now: Instant): boolean {
  return [climb?.since, nextStep?.setAt].some((moment) => moment !== undefined && moment > now)
}

function latestOfClimb({ climb, policy }: Alert): Instant {
  const again = minutesAfter(climb?.since ?? '', policy.againAfter * policy.scale)
  const until = climb?.round === 0 ? (policy.steps[climb.step]?.until ?? again) : again
  return until > again ? until : again
}
