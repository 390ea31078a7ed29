import { currentBorough, currentReferral, currentStatus } from './caseState.ts'
import { isWithoutReason } from './absence/reasonMissed.ts'
import { comingAppointments, contactClocks, unrecordedAppointments } from './contactClocks.ts'
import { contactWeeks } from './contactWeeks.ts'
import type { ComingEntry, MeasuredEntry, MissedEntry, WomanEntry } from './indexes.ts'
import type { Case } from './records/case.ts'
import type { Appointment } from './records/contact.ts'
import { putOffSince } from './reviews/putOff.ts'
import { dayOf, type Day } from './time.ts'
import { orderOfMissed } from './underOrder.ts'

/** The entry of a woman in every list: the single place where it is computed. */
export function womanEntry(woman: Case): WomanEntry {
  const { id: reference, givenName, familyName, knownAs, organisation, keyworker } = woman
  const { restrictedTo, sharedWith, risk, complexity } = woman
  const referral = currentReferral(woman)
  const since = referral?.day ?? dayOf(woman.openedAt)
  return {
    ...{ reference, givenName, familyName, knownAs, organisation, keyworker, restrictedTo, sharedWith },
    ...{ risk, complexity, ...contactClocks(woman), since },
    ...{ assessed: referral?.assessed, planned: referral?.planned, endReport: referral?.endReport },
    borough: currentBorough(woman),
    careful: (woman.safeContact ?? woman.mustNotReceive) !== undefined || woman.notVisitedAlone,
    status: currentStatus(woman)?.status,
    review: currentStatus(woman)?.review,
    statusFrom: currentStatus(woman)?.from,
    notVisitedAlone: woman.notVisitedAlone,
    coming: comingAppointments(woman).map(appointmentEntry),
    unrecorded: unrecordedAppointments(woman).map(appointmentEntry),
    missed: missedWithoutReason(woman),
    weeks: contactWeeks(woman),
    keyDates: comingKeyDates(woman),
    orders: woman.orders.map(({ status, from, to }) => ({ status, from, to })),
    needs: [...new Set(woman.needs.filter(isOpenNeed).map(({ need }) => need))],
    measured: measuredSince(woman, since),
    later: putOffSince(woman, since),
  }
}

function appointmentEntry({ day, time, mode, place, enforceable, by }: Appointment): ComingEntry {
  return { day, time, mode, place, enforceable, by }
}

/** How many missed appointments a list keeps of one woman, the latest. */
const missedKept = 10

function missedWithoutReason(woman: Case): readonly MissedEntry[] {
  return woman.contacts
    .filter(
      (contact) =>
        contact.takenBack === undefined &&
        contact.organisation === woman.organisation &&
        isWithoutReason(contact),
    )
    .map((contact) => {
      const { id, day, time } = contact
      return { contact: id, day, time, enforceable: orderOfMissed(woman, contact) }
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(-missedKept)
}

function isOpenNeed({ status, to }: Case['needs'][number]): boolean {
  return to === undefined && status !== 'met' && status !== 'ended'
}

function comingKeyDates({ keyDates }: Case): WomanEntry['keyDates'] {
  return keyDates
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ kind, day, time }) => ({ kind, day, time }))
    .sort((one, other) => (`${one.day}${one.time ?? ''}` < `${other.day}${other.time ?? ''}` ? -1 : 1))
}

/** Answers without one number were asked for in vain and count as none. */
function measuredSince({ answers }: Case, since: Day): readonly MeasuredEntry[] {
  const days = new Map<string, { first: Day; last: Day }>()
  for (const { measure, day, items } of answers) {
    if (day < since || !items.some(({ answer }) => typeof answer === 'number')) continue
    const { first = day, last = day } = days.get(measure) ?? {}
    days.set(measure, { first: day < first ? day : first, last: day > last ? day : last })
  }
  return [...days].map(([measure, { first, last }]) => ({ measure, first, last }))
}
