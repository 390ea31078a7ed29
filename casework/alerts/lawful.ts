import type { Alert } from '../records/alert.ts'
import type { NextStep, Policy } from '../records/alertParts.ts'
import type { Instant } from '../time.ts'
import { askedOfNext, type Moved } from './ladder.ts'
import { brokenLaw, latestOfClimb } from './laws.ts'
import { limitOfStep } from './limits.ts'

/**
 * An alert brought back under the law: what was set at a moment that is still to come counts from now, with its whole length; what
 * waits too long waits as long as it may; and where nobody must answer, the next person is asked. A lawful alert stays as it is.
 */
export function madeLawful(alert: Alert, now: Instant): Moved {
  if (brokenLaw(alert, now) === undefined) return { alert, told: [] }
  const dated = withinLimits(redated(alert, now))
  return brokenLaw(dated, now) === undefined
    ? { alert: dated, told: [] }
    : askedOfNext(dated, now, 'not-acknowledged')
}

/** The clock of the machine was set back. Each thing that runs keeps its length; the timeline stays as it is. */
function redated(alert: Alert, now: Instant): Alert {
  const { climb, nextStep, handOver, quietUntil, policy, raisedAt } = alert
  return {
    ...alert,
    ...(climb === undefined ? {} : { climb: brought(climb, climb.since, now) }),
    ...(nextStep === undefined ? {} : { nextStep: brought(nextStep, nextStep.setAt, now) }),
    ...(handOver === undefined ? {} : { handOver: brought(handOver, handOver.askedAt, now) }),
    ...(quietUntil === undefined || quietUntil <= now ? {} : { quietUntil: now }),
    policy: policyBrought(policy, policy.drawnAt ?? raisedAt, now),
  }
}

/** The moments of something that runs; which of them there are, its record says. */
interface Moments {
  readonly since?: Instant
  readonly setAt?: Instant
  readonly askedAt?: Instant
  readonly remindAt?: Instant | undefined
  readonly dueAt: Instant
}

function brought<Running extends Moments>(running: Running, begun: Instant, now: Instant): Running {
  if (begun <= now) return running
  const moments = (['since', 'setAt', 'askedAt', 'remindAt', 'dueAt'] as const).flatMap((name) => {
    const moment = running[name]
    return moment === undefined ? [] : [[name, earlier(moment, begun, now)] as const]
  })
  return { ...running, ...Object.fromEntries(moments) }
}

/** A policy drawn while the clock stood wrong has all its times from that clock. */
function policyBrought(policy: Policy, drawnAt: Instant, now: Instant): Policy {
  if (drawnAt <= now) return policy
  const { steps, decideBy, nobodyUntil } = policy
  return {
    ...policy,
    steps: steps.map((step) => ({ ...step, until: earlier(step.until, drawnAt, now) })),
    decideBy: earlier(decideBy, drawnAt, now),
    drawnAt: now,
    ...(nobodyUntil === undefined ? {} : { nobodyUntil: earlier(nobodyUntil, drawnAt, now) }),
  }
}

function earlier(moment: Instant, from: Instant, to: Instant): Instant {
  return new Date(Date.parse(moment) + Date.parse(to) - Date.parse(from)).toISOString()
}

function withinLimits(alert: Alert): Alert {
  const { climb, nextStep } = alert
  return {
    ...alert,
    ...(climb === undefined ? {} : { climb: notAfter(climb, latestOfClimb(alert)) }),
    ...(nextStep === undefined ? {} : { nextStep: heldTo(alert, nextStep) }),
  }
}

/** A next step that is due no later than its limit. */
export function heldTo(
  alert: Pick<Alert, 'policy' | 'decided' | 'urgency' | 'owner'>,
  step: NextStep,
): NextStep {
  return notAfter(step, limitOfStep(alert, step))
}

function notAfter<Running extends Moments>(running: Running, latest: Instant): Running {
  if (running.dueAt <= latest) return running
  const { remindAt } = running
  return {
    ...running,
    dueAt: latest,
    ...(remindAt === undefined || remindAt < latest ? {} : { remindAt: undefined }),
  }
}
