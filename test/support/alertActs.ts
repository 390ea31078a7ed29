import fc from 'fast-check'
import { advanced } from '../../casework/alerts/advance.ts'
import { isOpenAlert, withEntry } from '../../casework/alerts/alertState.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { longerAgreed, longerAsked, longerNotAgreed } from '../../casework/alerts/longerStep.ts'
import { limitOfNextStep } from '../../casework/alerts/limits.ts'
import { agreed, decided, ended, reopened } from '../../casework/alerts/ending.ts'
import {
  acknowledged,
  handOverAsked,
  handOverTaken,
  isToBeTaken,
  stepDone,
  withMoreTime,
  withNextStep,
  type Step,
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

const person: fc.Arbitrary<string> = fc.constantFrom(...people)
const day = 24 * 60

/** From seconds to weeks; most are near the lengths that clocks have. */
export const minutes = fc.oneof(
  fc.integer({ min: 0, max: 180 }),
  fc.integer({ min: 0, max: 3 * day }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 100 * day }),
)

const holder = 'whoever holds it'
const hers = ['step done', 'set step', 'decide', 'ask for longer', 'more time', 'hand over'] as const
const anybodys = [
  'take over',
  'agree',
  'reopen',
  'not reached',
  'spoken',
  'added',
  'decide',
  'close',
  'urgency',
] as const

const pressOf = <Does extends string>(
  does: readonly [Does, ...Does[]],
  by: fc.Arbitrary<string>,
): fc.Arbitrary<{ does: Does; by: string; to: string; minutes: number; urgency: Urgency }> =>
  fc.record({
    ...{ does: fc.constantFrom(...does), by, to: person, minutes },
    urgency: fc.constantFrom(...Urgency.options),
  })

/** One thing that happens to an alert: time passes, a person presses something, or nobody can be reached. */
export const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('wait, and nothing looks after it' as const), minutes }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('clock set back' as const),
      minutes: fc.oneof(minutes, fc.integer({ min: 0, max: 500 * day })),
    }),
  },
  { weight: 2, arbitrary: pressOf(['acknowledge'], person) },
  { weight: 3, arbitrary: pressOf(hers, fc.constant(holder)) },
  {
    weight: 2,
    arbitrary: pressOf(['agree to longer', 'not agree to longer'], fc.oneof(person, fc.constant(holder))),
  },
  { weight: 3, arbitrary: pressOf(anybodys, fc.oneof(person, fc.constant(holder))) },
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
  if ('by' in happened) {
    const by = happened.by === holder ? (alert.owner ?? 'lead-1') : happened.by
    return { ...running, alert: pressed(running, { ...happened, by }) }
  }
  const later = minutesAfter(now, happened.does === 'clock set back' ? -happened.minutes : happened.minutes)
  return { ...running, now: later, alert: happened.does === 'wait' ? lookedAfter(alert, later) : alert }
}

/** What the clock and the watch do to an alert at a moment. */
export function lookedAfter(alert: Alert, now: Instant): Alert {
  return advanced(madeLawful(alert, now).alert, now).alert
}

function pressed(running: Running, press: Press): Alert {
  const { alert, now } = running
  const { does, by } = press
  if (!isOpenAlert(alert)) return does === 'reopen' ? reopened(alert, { by, now }, 'New facts').alert : alert
  const own = alert.owner === by ? byOwner[does]?.(running, press) : undefined
  return own ?? byAnybody[does]?.(running, press) ?? alert
}

type Doing = (running: Running, press: Press) => Alert | undefined

const stepOf = ({ now }: Running, { minutes: length }: Press): Step => ({
  what: 'Speak to Amara',
  dueAt: minutesAfter(now, length),
})

const byOwner: Partial<Record<Press['does'], Doing>> = {
  'step done': (running, press) =>
    stepDone(running.alert, { by: press.by, now: running.now }, stepOf(running, press)),
  'set step': (running, press) =>
    withNextStep(running.alert, { by: press.by, now: running.now }, stepOf(running, press)),
  'more time': ({ alert, now }, { by }) => withMoreTime(alert, { by, now }),
  'ask for longer': (running, press) => {
    const { alert, now } = running
    if (alert.decided === undefined) return undefined
    const dueAt = minutesAfter(limitOfNextStep(alert, now), press.minutes + 1)
    const longer = { what: 'Meet her', dueAt, reason: 'She is away.' }
    return longerAsked(alert, { by: press.by, now }, longer, ['deputy-1']).alert
  },
  'hand over': ({ alert, now }, { by, to }) => handOverAsked(alert, { by, now }, to).alert,
}

const byAnybody: Partial<Record<Press['does'], Doing>> = {
  acknowledge: (running, press) =>
    isToBeTaken(running.alert)
      ? acknowledged(running.alert, { by: press.by, now: running.now }, stepOf(running, press))
      : undefined,
  'take over': (running, press) =>
    running.alert.handOver?.to === press.by
      ? handOverTaken(running.alert, { by: press.by, now: running.now }, stepOf(running, press))
      : undefined,
  decide: ({ alert, now }, { by }) => decided(alert, { by, now }, 'MON', 'Watched'),
  close: ({ alert, now }, { by }) => ended(alert, { by, now }, { how: 'CLOSED', reason: 'Done' }).alert,
  agree: ({ alert, now }, { by }) => agreed(alert, { by, now })?.alert,
  'agree to longer': ({ alert, now }, { by }) => longerAgreed(alert, { by, now })?.alert,
  'not agree to longer': ({ alert, now }, { by }) => longerNotAgreed(alert, { by, now })?.alert,
  spoken: ({ alert, now }, { by, to }) => spokenTo(alert, { by, now }, to),
  added: ({ alert, now }, { by }) => withAddition(alert, { by, now }, 'more', 'She is at her sister’s.'),
  urgency: (running, { by, urgency: to }) => {
    const change = { to, reason: 'Known now', policy: policyOf(running, to) }
    return withUrgency(running.alert, { by, now: running.now }, change).alert
  },
  'not reached': ({ alert, now }) => {
    const reason = 'takes no messages'
    const failed = peopleAsked(alert).map((to) => ({
      ...{ what: 'not-delivered' as const, at: now, to, reason, shut: true },
    }))
    return nextWhenNobodyIsReached(withEntry(alert, ...failed), now).alert
  },
}
