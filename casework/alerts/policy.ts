import type { ColleagueId } from '../identifiers.ts'
import type { LadderStep, Policy, Urgency } from '../records/alertParts.ts'
import { minutesAfter, type ClockTime, type Instant } from '../time.ts'
import type { OnDuty } from '../rota/onDuty.ts'
import {
  endOfWorkingDay,
  isServiceTime,
  nextServiceTime,
  nextWorkingDayAt,
  type Hours,
} from '../rota/serviceTime.ts'
import { alertGroups, type AlertGroup } from './alertGroups.ts'
import { scaled, type AlertClocks } from './clocks.ts'

/** Everything that decides whom an alert goes to and until when. */
export interface PolicyRequest {
  readonly urgency: Urgency
  readonly group: AlertGroup
  readonly at: Instant
  readonly duty: OnDuty
  readonly hours: Hours
  readonly clocks: AlertClocks
  /** Whoever raises it is never her own recipient. */
  readonly raisedBy: ColleagueId
  readonly aboutProfessional: boolean
  readonly aboutColleagues: readonly ColleagueId[]
  /** A lead has a U0 in hand, so that the deputy shares what comes in. */
  readonly leadIsBusy: boolean
}

/**
 * The policy an alert is sent under: the steps of its ladder with their times, and until when a decision is due (catalogue 2.2
 * with corrections 1, 2 and 5). Undefined when nobody is left to ask.
 */
export function policyFor(request: PolicyRequest): Policy | undefined {
  const { urgency, at, clocks, hours } = request
  const people = stepsOf(request)
  if (people.length === 0) return undefined
  const clock = clocks.of[urgency]
  const closed = isClosed(request)
  const steps = people.map((asked, place): LadderStep => ({
    people: [...asked],
    until: scaled(at, untilOf(request, place), clocks.scale),
  }))
  return {
    steps,
    againAfter: clock.step,
    firstStepMinutes: clock.firstStep,
    decideBy: scaled(at, decideBy(request), clocks.scale),
    scale: clocks.scale,
    drawnAt: at,
    ...(closed ? { nobodyUntil: nextServiceTime(hours, at) } : {}),
  }
}

/** Nobody is on call and the service is closed: an urgent alert waits for the morning, and its raiser is told so. */
function isClosed({ urgency, duty, hours, at }: PolicyRequest): boolean {
  return urgency === 'U1' && duty.onCall === undefined && !isServiceTime(hours, at)
}

/** From when the clock of an urgent alert runs. */
function clockFrom(request: PolicyRequest): Instant {
  return isClosed(request) ? nextServiceTime(request.hours, request.at) : request.at
}

function untilOf(request: PolicyRequest, place: number): Instant {
  const { urgency, at, clocks, hours } = request
  switch (urgency) {
    case 'U0':
      return minutesAfter(at, clocks.of.U0.step * (place + 1))
    case 'U1':
      return minutesAfter(clockFrom(request), clocks.of.U1.step * (place + 1))
    case 'U2':
      return workingDayAt(hours, at, { days: place + 1, clock: clocks.acknowledgeU2At })
    case 'U3':
      return endOfWorkingDay(hours, at, clocks.acknowledgeU3Days + place)
  }
}

function decideBy(request: PolicyRequest): Instant {
  const { urgency, at, clocks, hours } = request
  switch (urgency) {
    case 'U0':
      return minutesAfter(at, clocks.of.U0.decide)
    case 'U1':
      return minutesAfter(clockFrom(request), clocks.of.U1.decide)
    case 'U2':
      return endOfWorkingDay(hours, at, 1)
    case 'U3':
      return endOfWorkingDay(hours, at, clocks.decideU3Days)
  }
}

function workingDayAt(
  hours: Hours,
  at: Instant,
  { days, clock }: { readonly days: number; readonly clock: ClockTime },
): Instant {
  const next = nextWorkingDayAt(hours, at, clock)
  return days <= 1 ? next : workingDayAt(hours, next, { days: days - 1, clock })
}

/** Each person once, on the first step she stands on; nobody it is about, and never whoever raised it. */
function stepsOf(request: PolicyRequest): readonly (readonly ColleagueId[])[] {
  const { aboutColleagues, raisedBy, duty } = request
  const order = request.aboutProfessional
    ? stepsAboutProfessional(duty, aboutColleagues)
    : [firstStep(request), duty.deputy, duty.head, duty.outside]
  const left = new Set([...aboutColleagues, raisedBy])
  return order
    .map((people) => {
      const asked = [...new Set(people)].filter((id) => !left.has(id))
      for (const id of asked) left.add(id)
      return asked
    })
    .filter((people) => people.length > 0)
}

function firstStep(request: PolicyRequest): readonly ColleagueId[] {
  const { urgency, group, duty, leadIsBusy } = request
  const onCall = duty.onCall === undefined ? [] : [duty.onCall]
  const head = alertGroups[group].headAtOnce ? duty.head : []
  const outOfHours = urgency === 'U1' && !isServiceTime(request.hours, request.at) ? onCall : []
  const shared = urgency === 'U0' ? [...duty.deputy, ...onCall] : []
  const relieved = urgency === 'U1' && leadIsBusy ? duty.deputy : []
  return [...outOfHours, ...duty.lead, ...shared, ...relieved, ...head]
}

/** Lead and head of service; where one of them is named or neither is left, the outside person at once (correction 5). */
function stepsAboutProfessional(
  { lead, head, outside }: OnDuty,
  about: readonly ColleagueId[],
): readonly (readonly ColleagueId[])[] {
  const handling = [...lead, ...head]
  const named = handling.some((id) => about.includes(id))
  return [named ? [...handling, ...outside] : handling, outside]
}
