import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import { withEntry } from './alertState.ts'
import { clockOf } from './clockOf.ts'
import { after, askedOf, askedOfNext, peopleAsked, quietAt, remindedFrom, type Moved } from './ladder.ts'

/** More than can be due at one moment: each event puts its own moment into the future. */
const mostEvents = 20

/**
 * Does everything that is due at this moment: asks the next person, reminds, lets a step or a hand-over lapse. However late it
 * comes, every person asked has her whole time from now. The same moment a second time changes nothing.
 */
export function advanced(alert: Alert, now: Instant): Moved {
  let moved: Moved = { alert, told: [] }
  for (let event = 0; event < mostEvents; event++) {
    const due = clockOf(moved.alert)
    if (due === undefined || due > now) return moved
    const next = happened(moved.alert, due, now)
    moved = { alert: next.alert, told: [...moved.told, ...next.told] }
  }
  return moved
}

function happened(alert: Alert, due: Instant, now: Instant): Moved {
  if (alert.handOver?.dueAt === due) return notTaken(alert, now)
  if (alert.nextStep?.dueAt === due) return lapsed(alert, now)
  if (alert.climb?.dueAt === due) return unanswered(alert, now)
  if (alert.nextStep?.remindAt === due) return stepAsked(alert)
  return reminded(alert, now)
}

/** Nobody of a step answered: the next person is asked, and whoever raised an urgent alert is told whom to ring. */
function unanswered(alert: Alert, now: Instant): Moved {
  const next = askedOfNext(alert, now, 'not-acknowledged')
  const urgent = alert.urgency === 'U0' || alert.urgency === 'U1'
  const raiser = { to: alert.raisedBy, as: 'unanswered' } as const
  return urgent && alert.owner === undefined ? { ...next, told: [...next.told, raiser] } : next
}

function lapsed(alert: Alert, now: Instant): Moved {
  const { nextStep: _passed, owner, ...rest } = alert
  if (owner === undefined) return { alert: rest, told: [] }
  const noted = withEntry({ ...rest, owner }, { what: 'lapsed', at: now, owner })
  const asked = askedOf(noted, { ...after(alert.policy, owner), now, why: 'lapsed' })
  return { ...asked, told: [...asked.told, { to: owner, as: 'card' }] }
}

function notTaken(alert: Alert, now: Instant): Moved {
  const { handOver, ...rest } = alert
  if (handOver === undefined) return { alert, told: [] }
  const noted = withEntry(rest, { what: 'hand-over-not-taken', at: now, to: handOver.to })
  return askedOf(noted, { ...after(alert.policy, handOver.to), now, why: 'hand-over-not-taken' })
}

function stepAsked(alert: Alert): Moved {
  const { nextStep, owner } = alert
  if (nextStep === undefined) return { alert, told: [] }
  const { remindAt: _asked, ...step } = nextStep
  return {
    alert: { ...alert, nextStep: step },
    told: owner === undefined ? [] : [{ to: owner, as: 'step-asked' }],
  }
}

/** Half of a step's time is over. Where the raiser has spoken to somebody, it is held for a while; no clock is. */
function reminded(alert: Alert, now: Instant): Moved {
  if (alert.climb === undefined) return { alert, told: [] }
  const { remindAt: _done, ...climb } = alert.climb
  const quiet = quietAt(alert, now)
  if (quiet !== undefined)
    return { alert: { ...alert, climb: { ...climb, ...remindedFrom(climb, quiet) } }, told: [] }
  return { alert: { ...alert, climb }, told: peopleAsked(alert).map((to) => ({ to, as: 'nudge' })) }
}
