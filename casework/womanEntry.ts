import { currentBorough, currentReferral, currentStatus } from './caseState.ts'
import { isWithoutReason } from './absence/reasonMissed.ts'
import { comingAppointments, unrecordedAppointments } from './comingAppointments.ts'
import { keyDatesInOrder } from './keyDates.ts'
import { contactClocks } from './contactClocks.ts'
import { contactWeeks, type ContactWeeks } from './contactWeeks.ts'
import type { KeyDate } from './records/action.ts'
import type { Case } from './records/case.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { Order } from './records/support.ts'
import { putOffSince, type PutOff } from './reviews/putOff.ts'
import type { Level, SupportStatus } from './supportWords.ts'
import { dayOf, type Day } from './time.ts'
import { orderOfMissed } from './underOrder/endedAppointment.ts'
import type { Need } from './words.ts'

/** What lists need to know of a woman, computed from her case and from nothing else. */
export interface WomanEntry {
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string | undefined
  readonly organisation: string
  readonly keyworker: string
  readonly borough: string
  readonly restrictedTo?: readonly string[] | undefined
  readonly sharedWith: readonly string[]
  /** Whether something must be read before anybody contacts her. */
  readonly careful: boolean
  readonly notVisitedAlone: boolean
  /** The day on which a pause is to be looked at again. */
  readonly review?: Day | undefined
  readonly status?: SupportStatus | undefined
  /** The day on which that status began. */
  readonly statusFrom?: Day | undefined
  /** The day of her newest referral, or the day her record was opened. */
  readonly since: Day
  readonly risk?: Level | undefined
  readonly complexity?: Level | undefined
  readonly lastSeen?: Day | undefined
  readonly lastHeardFrom?: Day | undefined
  readonly lastTried?: Day | undefined
  /** Appointments that can still be to come, soonest first. */
  readonly coming: readonly ComingEntry[]
  /** The latest appointments of whose day no contact with her is on record, soonest first. Those to come are among them. */
  readonly unrecorded: readonly ComingEntry[]
  /** The latest appointments she missed of which no reason is on record, the oldest first. */
  readonly missed: readonly MissedEntry[]
  /** How often she was seen or spoken to, by week. */
  readonly weeks?: ContactWeeks | undefined
  /** Dates that others have booked and nobody took back, soonest first. */
  readonly keyDates: readonly Pick<KeyDate, 'kind' | 'day' | 'time'>[]
  /** The orders and other legal positions on her record, with their dates. */
  readonly orders: readonly Pick<Order, 'status' | 'from' | 'to'>[]
  /** The needs a person set that have neither been met nor ended. */
  readonly needs: readonly Need[]
  /** How far the support of her newest referral has come. */
  readonly assessed?: Day | undefined
  readonly planned?: Day | undefined
  readonly endReport?: Day | undefined
  /** Each measure she has answered, with the first and the last day since her newest referral. */
  readonly measured: readonly MeasuredEntry[]
  /** The measures that are not to be asked of her before a day. */
  readonly later: readonly PutOff[]
}

/** What lists need of an appointment. `by` is who booked it. */
export type ComingEntry = Pick<Appointment, 'day' | 'time' | 'mode' | 'place' | 'enforceable' | 'by'>

/** What lists need of a missed appointment: the contact that tells of it, and whether it is known to be part of an order. */
export type MissedEntry = Pick<Contact, 'day' | 'time'> &
  Pick<Appointment, 'enforceable'> & { readonly contact: string }

/** When a measure was answered since her newest referral; one day where it was answered once. */
export interface MeasuredEntry {
  readonly measure: string
  readonly first: Day
  readonly last: Day
}

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
    keyDates: keyDatesInOrder(woman).map(({ kind, day, time }) => ({ kind, day, time })),
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
