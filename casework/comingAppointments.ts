import { isCalledOff, wasOn } from './calledOff.ts'
import { countingContacts } from './contactClocks.ts'
import type { Case } from './records/case.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { Day } from './time.ts'
import { appointmentOf, notKnown } from './underOrder/endedAppointment.ts'

/** The appointments that can still be to come, soonest first: neither taken back nor called off, and not before her last contact on record. */
export function comingAppointments(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const [last] = contacts
  const since = last === undefined ? '' : wasOn(last)
  return standing(woman, contacts).filter(({ day }) => day >= since)
}

/** How many appointments without a contact a list keeps of one woman, the latest. */
const unrecordedKept = 10

/** The latest appointments of which no contact with her is on record, soonest first: those to come, and those nobody wrote about. */
export function unrecordedAppointments(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const recorded = new Set(
    contacts.flatMap((contact) => (contact.with === 'her' && !isCalledOff(contact) ? [contact.day] : [])),
  )
  return standing(woman, contacts)
    .filter(({ day }) => !recorded.has(day))
    .slice(-unrecordedKept)
}

/** The next appointment with this service from a day on, or undefined. */
export function nextAppointment(woman: Case, from: Day): Appointment | undefined {
  return comingAppointments(woman).find(({ day }) => day >= from)
}

/** What she already has on the day of the next appointment that a contact names. */
export function bookedBeside(woman: Case, next: { readonly day: Day } | undefined): readonly Appointment[] {
  return comingAppointments(woman).filter(({ day }) => day === next?.day)
}

/** Everything booked that was neither taken back nor called off, soonest first, each once. */
function standing(woman: Case, contacts: readonly Contact[]): readonly Appointment[] {
  const isOff = calledOffIn(woman, contacts)
  const when = ({ day, time }: Appointment): string => `${day}${time ?? ''}`
  return woman.appointments
    .filter((each) => each.takenBack === undefined && !isOff(each))
    .reduce(withEachOnce, [])
    .toSorted((one, other) => when(one).localeCompare(when(other)))
}

/** Another of the day on which one was called off stands, and so does one that was settled in the same words or later. */
function calledOffIn(woman: Case, contacts: readonly Contact[]): (appointment: Appointment) => boolean {
  const off = contacts.filter(isCalledOff).flatMap((contact) => {
    const { day, time } = appointmentOf(woman, contact) ?? {}
    return day === undefined ? [] : [{ day, time, at: contact.recordedAt }]
  })
  if (off.length === 0) return () => false
  const settledAt = new Map(contacts.map(({ id, recordedAt }) => [id, recordedAt]))
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
