import fc from 'fast-check'
import { advanced } from '../../casework/alerts/advance.ts'
import { isOpenAlert, withEntry } from '../../casework/alerts/alertState.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { agreed, decided, ended, reopened } from '../../casework/alerts/ending.ts'
import {
  acknowledged,
  handOverAsked,
  handOverTaken,
  isToBeTaken,
  stepDone,
  withMoreTime,
  withNextStep,
} from '../../casework/alerts/holding.ts'
import { askedOf, peopleAsked } from '../../casework/alerts/ladder.ts'
import { madeLawful } from '../../casework/alerts/lawful.ts'
import { spokenTo, withAddition, withUrgency } from '../../casework/alerts/learning.ts'
import { policyFor } from '../../casework/alerts/policy.ts'
import { nextWhenNobodyIsReached } from '../../casework/alerts/reaching.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { Urgency, type Policy } from '../../casework/records/alertParts.ts'
import type { OnDuty } from '../../casework/rota/onDuty.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { anAlert } from './alerts.ts'

/** Everybody who may stand on the ladder of a property, and one who never does. */
export const people = [
  'lead-1',
  'lead-2',
  'deputy-1',
  'deputy-2',
  'head-1',
  'outside-1',
  'somebody-1',
] as const

const person = fc.constantFrom(...people)
const day = 24 * 60

/** From seconds to weeks; most are near the lengths that clocks have. */
export const minutes = fc.oneof(
  fc.integer({ min: 0, max: 180 }),
  fc.integer({ min: 0, max: 3 * day }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 40 * day }),
)

/** One thing that happens to an alert: time passes, a person presses something, or nobody can be reached. */
export const act = fc.oneof(
  fc.record({ does: fc.constant('wait' as const), minutes }),
  fc.record({ does: fc.constant('wait, and nothing looks after it' as const), minutes }),
  fc.record({
    does: fc.constant('clock set back' as const),
    minutes: fc.oneof(minutes, fc.integer({ min: 0, max: 500 * day })),
  }),
  fc.record({
    does: fc.constantFrom(
      ...(['acknowledge', 'step done', 'set step', 'hand over', 'urgency'] as const),
      ...([
        'acknowledge',
        'take over',
        'more time',
        'agree',
        'reopen',
        'not reached',
        'spoken',
        'added',
      ] as const),
      ...(['decide', 'close'] as const),
    ),
    by: person,
    to: person,
    minutes,
    urgency: fc.constantFrom(...Urgency.options),
  }),
)
export type HappenedAct = typeof act extends fc.Arbitrary<infer Value> ? Value : never
type Press = Extract<HappenedAct, { readonly by: string }>

/** Who is on duty: at least somebody. */
export const duty: fc.Arbitrary<OnDuty> = fc.record({
  lead: fc.subarray(['lead-1', 'lead-2'], { minLength: 1 }),
  deputy: fc.subarray(['deputy-1', 'deputy-2']),
  head: fc.subarray(['head-1']),
  onCall: fc.constantFrom('head-1', undefined),
  outside: fc.subarray(['outside-1']),
})

/** An alert and its moment. */
export interface Running {
  readonly alert: Alert
  readonly now: Instant
  readonly duty: OnDuty
  readonly scale: number
}

/** An alert just sent at some moment, summer or winter, day or night, full clocks or short ones. */
export const sent: fc.Arbitrary<Running> = fc
  .record({
    duty,
    urgency: fc.constantFrom(...Urgency.options),
    now: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    scale: fc.constantFrom(1, 1, 0.01),
  })
  .map(({ urgency, ...facts }) => {
    const { climb: _climb, ...alert } = anAlert({
      ...{ recipients: [], urgency, raisedAt: facts.now, policy: policyOf(facts, urgency) },
      timeline: [{ what: 'raised', at: facts.now, by: 'keyworker-1' }],
    })
    return { ...facts, alert: askedOf(alert, { step: 0, round: 0, now: facts.now, why: 'sent' }).alert }
  })

function policyOf({ duty: onDuty, now: at, scale }: Omit<Running, 'alert'>, urgency: Urgency): Policy {
  const policy = policyFor({
    ...{ urgency, at, duty: onDuty, hours: undefined, clocks: { ...usualClocks, scale } },
    ...{ group: 'not-sure', raisedBy: 'keyworker-1', aboutProfessional: false, aboutColleagues: [] },
    leadIsBusy: false,
  })
  if (policy === undefined) throw new Error('Somebody is always on duty here')
  return policy
}

/** What is running after one act, as a service would have saved it: what nobody may do changes nothing. */
export function afterAct(running: Running, happened: HappenedAct): Running {
  const { alert, now } = running
  switch (happened.does) {
    case 'wait': {
      const later = minutesAfter(now, happened.minutes)
      return { ...running, now: later, alert: lookedAfter(alert, later) }
    }
    case 'wait, and nothing looks after it':
      return { ...running, now: minutesAfter(now, happened.minutes) }
    case 'clock set back':
      return { ...running, now: minutesAfter(now, -happened.minutes) }
    default:
      return { ...running, alert: pressed(running, happened) }
  }
}

/** What the clock and the watch do to an alert at a moment. */
export function lookedAfter(alert: Alert, now: Instant): Alert {
  return advanced(madeLawful(alert, now).alert, now).alert
}

function pressed(running: Running, press: Press): Alert {
  const { alert, now } = running
  if (!isOpenAlert(alert)) {
    return press.does === 'reopen' ? reopened(alert, { by: press.by, now }, 'New facts').alert : alert
  }
  if (press.does === 'urgency') return urgencyChanged(running, press)
  return alert.owner === press.by
    ? (byOwner(alert, press, now) ?? byAnybody(alert, press, now))
    : byAnybody(alert, press, now)
}

function urgencyChanged(running: Running, { by, urgency }: Press): Alert {
  const { alert, now } = running
  return withUrgency(
    alert,
    { by, now },
    { to: urgency, reason: 'Known now', policy: policyOf(running, urgency) },
  ).alert
}

function byOwner(alert: Alert, { does, by, to, minutes: length }: Press, now: Instant): Alert | undefined {
  const own = { by, now }
  const step = { what: 'Ring her', dueAt: minutesAfter(now, length) }
  switch (does) {
    case 'step done':
      return stepDone(alert, own, step)
    case 'set step':
      return withNextStep(alert, own, step)
    case 'more time':
      return withMoreTime(alert, own)
    case 'hand over':
      return handOverAsked(alert, own, to)
    default:
      return undefined
  }
}

function byAnybody(alert: Alert, { does, by, to, minutes: length }: Press, now: Instant): Alert {
  const own = { by, now }
  const step = { what: 'Speak to Amara', dueAt: minutesAfter(now, length) }
  switch (does) {
    case 'acknowledge':
      return isToBeTaken(alert) ? acknowledged(alert, own, step) : alert
    case 'take over':
      return alert.handOver?.to === by ? handOverTaken(alert, own, step) : alert
    case 'decide':
      return decided(alert, own, 'MON', 'Watched')
    case 'close':
      return ended(alert, own, { how: 'CLOSED', reason: 'Done' })
    case 'agree':
      return agreed(alert, own) ?? alert
    case 'not reached':
      return notReached(alert, now)
    case 'spoken':
      return spokenTo(alert, own, to)
    case 'added':
      return withAddition(alert, own, 'more', 'She is at her sister’s.')
    default:
      return alert
  }
}

function notReached(alert: Alert, now: Instant): Alert {
  const failed = peopleAsked(alert).map((to) => ({
    ...{ what: 'not-delivered' as const, at: now, to, reason: 'takes no messages', shut: true },
  }))
  return nextWhenNobodyIsReached(withEntry(alert, ...failed), now).alert
}
