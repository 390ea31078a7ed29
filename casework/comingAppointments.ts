import { currentStatus, isEnded } from './caseState.ts'
import { isCalledOff, wasOn } from './calledOff.ts'
import { countingContacts } from './contactClocks.ts'
import type { Case } from './records/case.ts'
import type { Appointment, Contact } from './records/contact.ts'
import { dayOf, minutesOfDay, timeOf, type Day } from './time.ts'
import type { Mode } from './words.ts'
import { appointmentOf, notKnown } from './underOrder/endedAppointment.ts'

/** The appointments that can still be to come, soonest first: neither taken back nor called off, and not before her last contact on record. None is while her support has ended. */
export function comingAppointments(woman: Case): readonly Appointment[] {
  return isEnded(currentStatus(woman)?.status) ? [] : stillBooked(woman)
}

/** The same whether or not her support has ended, so that somebody can be told what was booked with her. */
export function stillBooked(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const [last] = contacts
  const since = last === undefined ? '' : wasOn(last)
  return standing(woman, contacts).filter(
    (each) => each.day >= since && !ours(woman, contacts).some((contact) => tellsHowItWent(contact, each)),
  )
}

/** What another organisation saw of her tells nothing of an appointment with this service. */
const ours = ({ organisation }: Case, contacts: readonly Contact[]): readonly Contact[] =>
  contacts.filter((contact) => contact.organisation === organisation)

/** She may come in so many minutes before her time; she is rung, and has missed it, no earlier than that. */
const mostEarly = 60
const inTheRoom: ReadonlySet<Mode | undefined> = new Set(['in-person', 'group'])

/** Whether a contact of its day tells that she came to an appointment or missed it; what was before its time was another. */
function tellsHowItWent(contact: Contact, { day, time, mode, arrangedIn }: Appointment): boolean {
  if (contact.with !== 'her' || contact.day !== day || contact.id === arrangedIn) return false
  if (contact.attendance !== 'missed' && !isSheThere(contact, { time, mode })) return false
  if (time === undefined) return true
  const early = contact.attendance === 'came' && inTheRoom.has(contact.mode) ? mostEarly : 0
  const told = contact.time ?? (dayOf(contact.recordedAt) === day ? timeOf(contact.recordedAt) : time)
  return minutesOfDay(told) >= minutesOfDay(time) - early
}

/** Whether she came in the way that was arranged: a call on the day of a visit is not the visit, nor one on a day without a time. */
function isSheThere(contact: Contact, { time, mode }: Pick<Appointment, 'time' | 'mode'>): boolean {
  if (contact.attendance !== 'came') return false
  if (inTheRoom.has(contact.mode)) return mode === undefined || inTheRoom.has(mode)
  return contact.mode === mode || (time !== undefined && (mode === undefined || contact.mode === undefined))
}

/** How many appointments without a contact a list keeps of one woman, the latest. */
const unrecordedKept = 10

/** The latest appointments of which no contact with her is on record, soonest first: those to come, and those nobody wrote about. */
export function unrecordedAppointments(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const recorded = new Set(
    ours(woman, contacts).flatMap((contact) =>
      contact.with === 'her' && !isCalledOff(contact) ? [contact.day] : [],
    ),
  )
  return standing(woman, contacts)
    .filter(({ day }) => !recorded.has(day))
    .slice(-unrecordedKept)
}

/** The next appointment with this service from a day on, or undefined. */
export function nextAppointment(woman: Case, from: Day): Appointment | undefined {
  return comingAppointments(woman).find(({ day }) => day >= from)
}

/** Which of her appointments would no longer be to come with a contact that calls one off or moves one. */
export function appointmentsEndedBy(
  woman: Case,
  contact: Contact,
  arranged: readonly Appointment[],
): readonly Appointment[] {
  const isMoved = arranged.some(({ insteadOf }) => insteadOf !== undefined)
  if (!isCalledOff(contact) && !isMoved) return []
  const after = stillBooked({
    ...woman,
    contacts: [...woman.contacts, contact],
    appointments: [...woman.appointments, ...arranged],
  })
  const today = dayOf(contact.recordedAt)
  return stillBooked(woman).filter((each) => each.day >= today && !after.some((one) => isSameTime(one, each)))
}

/** What she already has on the day of the next appointment that a contact names. */
export function bookedBeside(woman: Case, next: { readonly day: Day } | undefined): readonly Appointment[] {
  return comingAppointments(woman).filter(({ day }) => day === next?.day)
}

/** Everything booked with this service that was neither taken back nor called off, soonest first, each once. */
function standing(woman: Case, contacts: readonly Contact[]): readonly Appointment[] {
  const isOff = calledOffIn(woman, contacts)
  const elsewhere = new Set(
    contacts.flatMap(({ id, organisation }) => (organisation === woman.organisation ? [] : [id])),
  )
  const when = ({ day, time }: Appointment): string => `${day}${time ?? ''}`
  return woman.appointments
    .filter((each) => each.takenBack === undefined && !elsewhere.has(each.arrangedIn) && !isOff(each))
    .reduce(withEachOnce, [])
    .toSorted((one, other) => when(one).localeCompare(when(other)))
}

/** Another of the day on which one was called off or moved stands, and so does one that was settled in the same words or later. */
function calledOffIn(woman: Case, contacts: readonly Contact[]): (appointment: Appointment) => boolean {
  const settledAt = new Map(contacts.map(({ id, recordedAt }) => [id, recordedAt]))
  const moved = woman.appointments.flatMap(({ insteadOf, arrangedIn, takenBack }) => {
    if (insteadOf === undefined || takenBack !== undefined) return []
    return [{ day: insteadOf.day, time: insteadOf.time, at: settledAt.get(arrangedIn) ?? '' }]
  })
  const cancelled = contacts.filter(isCalledOff).flatMap((contact) => {
    const { day, time } = appointmentOf(woman, contact) ?? {}
    return day === undefined ? [] : [{ day, time, at: contact.recordedAt }]
  })
  const off = [...cancelled, ...moved]
  if (off.length === 0) return () => false
  return (each) =>
    off.some(
      ({ day, time, at }) =>
        each.day === day &&
        (each.time === time || each.time === undefined) &&
        (settledAt.get(each.arrangedIn) ?? '') < at,
    )
}

/** An appointment is told of again in a reminder and in the next note; the latest words hold, and what they leave out stays. */
function withEachOnce(before: readonly Appointment[], told: Appointment): readonly Appointment[] {
  const same = before.find((each) => isSameTime(each, told))
  if (same === undefined) return [...before, told]
  const enforceable = told.enforceable === notKnown ? same.enforceable : told.enforceable
  const { time = same.time, mode = same.mode, place = same.place } = told
  const one: Appointment = {
    ...{ ...same, enforceable },
    ...(time === undefined ? {} : { time }),
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
  }
  return before.map((each) => (each === same ? one : each))
}

/** Two appointments of a day are the same unless both have a time and these differ. */
function isSameTime(one: Appointment, other: Appointment): boolean {
  return (
    one.day === other.day && (one.time === other.time || one.time === undefined || other.time === undefined)
  )
}
