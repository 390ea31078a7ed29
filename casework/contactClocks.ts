import { isCalledOff, wasOn } from './calledOff.ts'
import type { Case } from './records/case.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { Day } from './time.ts'
import { appointmentOf } from './underOrder/endedAppointment.ts'

/** The contacts of a case that count: those not taken back, newest day first. */
export function countingContacts(woman: Case): readonly Contact[] {
  return woman.contacts
    .filter((contact) => contact.takenBack === undefined)
    .map((contact) => ({ contact, when: `${wasOn(contact)}${contact.time ?? ''}` }))
    .sort((one, other) => other.when.localeCompare(one.when))
    .map(({ contact }) => contact)
}

/** The three clocks of a woman: what was the last day of each, or undefined (catalogue 3.7, correction 7). */
export interface ContactClocks {
  /** Voice or in person, with her, by this service, where she came or answered. */
  readonly lastSeen?: Day | undefined
  /** A message from her to this service. */
  readonly lastHeardFrom?: Day | undefined
  /** Anything this service tried of which no answer is on record: a call, a visit, a message to her, an appointment she could not keep. */
  readonly lastTried?: Day | undefined
}

/** Reads the clocks of a woman. Talks with others about her, and contacts of other organisations, move none of them. */
export function contactClocks(woman: Case): ContactClocks {
  const withHer = countingContacts(woman).filter(
    (contact) => contact.with === 'her' && contact.organisation === woman.organisation,
  )
  return {
    lastSeen: withHer.find(isSeeing)?.day,
    lastHeardFrom: dayOfLast(withHer, isFromHer),
    lastTried: dayOfLast(withHer, isAttempt),
  }
}

function dayOfLast(newestFirst: readonly Contact[], is: (contact: Contact) => boolean): Day | undefined {
  const last = newestFirst.find(is)
  return last === undefined ? undefined : wasOn(last)
}

const together = new Set(['in-person', 'phone', 'video', 'group'])
const written = new Set(['text', 'email', 'letter'])

/** What the clocks need to know of a contact to tell a talk from an attempt. */
type HowItWent = Pick<Contact, 'with' | 'mode' | 'place' | 'attendance' | 'minutes'>

/** Whether a contact was a talk: she came or answered, or minutes together are on record: a call of which nothing is said was perhaps not answered. */
export function isSeeing({ mode, attendance, minutes }: HowItWent): boolean {
  if (mode !== undefined && !together.has(mode)) return false
  return attendance === 'came' || (mode !== undefined && attendance === undefined && minutes !== undefined)
}

/** Whether nothing says if she was seen or spoken to in a contact with her, so that it does not count as that. */
export function leavesSeenOpen({ with: who, mode, attendance, minutes }: HowItWent): boolean {
  const mayBeSeeing = who === 'her' && mode !== undefined && together.has(mode)
  return mayBeSeeing && attendance === undefined && minutes === undefined
}

/** Whether a contact of which nothing more is said was at least an attempt to reach her: a call, or going to her home. */
export function triesAtLeast({ mode, place }: Pick<HowItWent, 'mode' | 'place'>): boolean {
  return mode === 'phone' || mode === 'video' || (mode === 'in-person' && place === 'home')
}

function isFromHer(contact: Contact): boolean {
  return contact.sentBy === 'her' && contact.mode !== undefined && written.has(contact.mode)
}

function isAttempt(contact: Contact): boolean {
  if (contact.attendance === 'no-answer' || contact.attendance === 'missed') return true
  if (leavesSeenOpen(contact) && triesAtLeast(contact)) return true
  return contact.mode !== undefined && written.has(contact.mode) && contact.sentBy !== 'her'
}

/** The appointments that can still be to come, soonest first: neither taken back nor called off, and not before her last contact on record. */
export function comingAppointments(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const [last] = contacts
  const since = last === undefined ? '' : wasOn(last)
  const off = appointmentsCalledOff(woman, contacts)
  return soonestFirst(standing(woman).filter((each) => each.day >= since && !off.has(each)))
}

/** How many appointments without a contact a list keeps of one woman, the latest. */
const unrecordedKept = 10

/** The latest appointments of which no contact with her is on record, soonest first: those to come, and those nobody wrote about. */
export function unrecordedAppointments(woman: Case): readonly Appointment[] {
  const contacts = countingContacts(woman)
  const off = appointmentsCalledOff(woman, contacts)
  const recorded = new Set(
    contacts.flatMap((contact) => (contact.with === 'her' && !isCalledOff(contact) ? [contact.day] : [])),
  )
  const left = standing(woman).filter((each) => !recorded.has(each.day) && !off.has(each))
  return soonestFirst(left).slice(-unrecordedKept)
}

/** Only the one that was called off: another of the same day may still take place. */
function appointmentsCalledOff(woman: Case, contacts: readonly Contact[]): ReadonlySet<Appointment> {
  return new Set(contacts.filter(isCalledOff).flatMap((contact) => appointmentOf(woman, contact) ?? []))
}

function standing({ appointments }: Case): readonly Appointment[] {
  return appointments.filter(({ takenBack }) => takenBack === undefined)
}

function soonestFirst(appointments: readonly Appointment[]): readonly Appointment[] {
  const when = ({ day, time }: Appointment): string => `${day}${time ?? ''}`
  return appointments.toSorted((one, other) => when(one).localeCompare(when(other)))
}

/** The next appointment with this service from a day on, or undefined. */
export function nextAppointment(woman: Case, from: Day): Appointment | undefined {
  return comingAppointments(woman).find(({ day }) => day >= from)
}
