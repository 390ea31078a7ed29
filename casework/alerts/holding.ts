import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { NextStep } from '../records/alertParts.ts'
import { minutesAfter, type Instant } from '../time.ts'
import { withEntry } from './alertState.ts'
import type { Moved, Told } from './ladder.ts'
import { limitOfNextStep } from './limits.ts'

/** Who acts on an alert, and when. */
export interface Act {
  readonly by: ColleagueId
  readonly now: Instant
}

/** What an owner will do and until when. */
export interface Step {
  readonly what: string
  readonly dueAt: Instant
}

/** How long before a step is due its owner is asked about it, and how much time she may add, twice. Minutes. */
const askedBefore = 10
const moreMinutes = 30
const mostExtensions = 2

/** The alert taken by a person with her first step. Whoever holds it already keeps it; a step that lapsed can be taken by anybody. */
export function acknowledged(alert: Alert, { by, now }: Act, step: Step): Alert {
  if (alert.owner === by && alert.nextStep !== undefined) return withoutClimb(alert)
  const taken = withEntry({ ...alert, owner: by }, { what: 'acknowledged', at: now, by })
  return withNextStep(withoutHandOver(taken), { by, now }, step)
}

/** Whether somebody else must take it: nobody holds it, or its owner let a step pass or asked for somebody. */
export function isToBeTaken({ owner, climb }: Alert): boolean {
  return owner === undefined || climb !== undefined
}

/** The alert with what its owner does next; anything that was asked of others because she was silent is over. */
export function withNextStep(alert: Alert, { by, now }: Act, step: Step): Alert {
  const limit = limitOfNextStep(alert, now)
  const dueAt = step.dueAt > limit ? limit : step.dueAt
  const set = withoutClimb({
    ...onlyOwnersWish(alert, by),
    nextStep: stepFrom(alert, { ...step, dueAt }, now),
  })
  return withEntry(set, { what: 'next-step', at: now, by, step: step.what, dueAt })
}

/** Which of all the steps that were set for an alert the next one is, counted from 1; more time for it is no other step. */
export function placeOfStep({ timeline }: Alert): number {
  return timeline.filter(({ what }) => what === 'next-step').length
}

/** The owner has done what she set herself, and says what follows. */
export function stepDone(alert: Alert, act: Act, next: Step): Alert {
  const done = alert.nextStep?.what
  const noted =
    done === undefined ? alert : withEntry(alert, { what: 'step-done', at: act.now, by: act.by, step: done })
  return withNextStep(noted, act, next)
}

/** Half an hour more for the same step, at most twice and never past its limit; undefined where it was used up. */
export function withMoreTime(alert: Alert, { by, now }: Act): Alert | undefined {
  const { nextStep, policy } = alert
  if (nextStep === undefined || nextStep.extended >= mostExtensions) return undefined
  const from = nextStep.dueAt > now ? nextStep.dueAt : now
  const wished = minutesAfter(from, moreMinutes * policy.scale)
  const limit = limitOfNextStep(alert, now)
  const dueAt = wished > limit ? limit : wished
  if (dueAt <= nextStep.dueAt) return undefined
  const step = { ...stepFrom(alert, { what: nextStep.what, dueAt }, now), extended: nextStep.extended + 1 }
  return withEntry({ ...alert, nextStep: step }, { what: 'more-time', at: now, by, dueAt })
}

/** Somebody is asked to take it over. It stays with its owner until she does. */
export function handOverAsked(alert: Alert, { by, now }: Act, to: ColleagueId): Moved {
  const dueAt = minutesAfter(now, alert.policy.againAfter * alert.policy.scale)
  const recipients = [...new Set([...alert.recipients, to])]
  const asked = { ...alert, recipients, handOver: { to, askedAt: now, dueAt } }
  // Her card is a new message where she has none yet; else a reminder says that something is new.
  const told: Told = { to, as: alert.recipients.includes(to) ? 'nudge' : 'card' }
  return { alert: withEntry(asked, { what: 'hand-over-asked', at: now, by, to }), told: [told] }
}

/** Whoever was asked has taken it over, with a first step of her own. */
export function handOverTaken(alert: Alert, { by, now }: Act, step: Step): Alert {
  const from = alert.owner ?? by
  const taken = withEntry({ ...alert, owner: by }, { what: 'handed-over', at: now, by, from })
  return withNextStep(withoutHandOver(taken), { by, now }, step)
}

/** A step as it is set at a moment, with when its owner is asked about it. */
export function stepFrom({ policy }: Alert, { what, dueAt }: Step, now: Instant): NextStep {
  const remindAt = minutesAfter(dueAt, -askedBefore * policy.scale)
  return { what, setAt: now, dueAt, extended: 0, ...(remindAt > now ? { remindAt } : {}) }
}

/** Nobody is asked any more; what was held back for a while because the raiser had spoken to somebody goes with it. */
function withoutClimb({ climb: _climb, quietUntil: _quiet, ...alert }: Alert): Alert {
  return alert
}

/** What a former owner asked a second person to agree to is over. */
function onlyOwnersWish({ longer, ...alert }: Alert, by: ColleagueId): Alert {
  return longer?.by === by ? { ...alert, longer } : alert
}

function withoutHandOver({ handOver: _handOver, ...alert }: Alert): Alert {
  return alert
}
