import type { Alert } from '../records/alert.ts'
import { minutesAfter, type Instant } from '../time.ts'
import { isOpenAlert } from './alertState.ts'
import { limitOfStep } from './limits.ts'

/** In what an alert breaks the law that it is never left alone. */
export type Broken = 'nobody-must-answer' | 'step-too-late' | 'ladder-too-late' | 'time-ran-backwards'

/**
 * The law: an open alert either is held with a next step dated within its limit, or somebody of its ladder is asked until a
 * moment that is no later than its clock allows. Only a step that a second person agreed to is dated later. Answers how an alert breaks it, or undefined.
 */
export function brokenLaw(alert: Alert, now: Instant): Broken | undefined {
  if (!isOpenAlert(alert)) return undefined
  const last = lastSetAt(alert)
  return last !== undefined && last > now ? 'time-ran-backwards' : brokenWhenever(alert)
}

/** How an alert breaks the law whatever the time is. What a list needs that is looked through each minute. */
export function brokenWhenever(alert: Alert): Exclude<Broken, 'time-ran-backwards'> | undefined {
  if (!isOpenAlert(alert)) return undefined
  const { climb, owner, nextStep } = alert
  if (climb !== undefined && climb.dueAt > latestOfClimb(alert)) return 'ladder-too-late'
  if (nextStep !== undefined && nextStep.dueAt > limitOfStep(alert, nextStep)) return 'step-too-late'
  if (climb !== undefined) return undefined
  return owner === undefined || nextStep === undefined ? 'nobody-must-answer' : undefined
}

/** When something that runs in it was last set. Where that is still to come, the clock of the machine was set back. */
export function lastSetAt({ climb, nextStep, handOver, policy }: Alert): Instant | undefined {
  const moments = [climb?.since, nextStep?.setAt, handOver?.askedAt, policy.drawnAt]
  return moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(-1)
}

/** The latest moment up to which the people who are asked may be waited for. */
export function latestOfClimb({ climb, policy }: Alert): Instant {
  const again = minutesAfter(climb?.since ?? '', policy.againAfter * policy.scale)
  const until = climb?.round === 0 ? (policy.steps[climb.step]?.until ?? again) : again
  return until > again ? until : again
}
