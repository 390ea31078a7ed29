import type { Case } from './records/case.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { Day } from './time.ts'

/** The contacts of a case that count: those not taken back, newest day first. */
export function countingContacts(woman: Case): readonly Contact[] {
  return woman.contacts
    .filter((contact) => contact.takenBack === undefined)
    .sort((one, other) => `${other.day}${other.time ?? ''}`.localeCompare(`${one.day}${one.time ?? ''}`))
}

/**
 * The day a woman was last seen: only voice or in person, with her, by this service; attempts, messages and talks with
 * others about her do not count (catalogue, correction 7).
 */
export function lastSeen(woman: Case): Day | undefined {
  return countingContacts(woman).find(
    (contact) => contact.organisation === woman.organisation && isSeeing(contact),
  )?.day
}

const seeing = new Set(['in-person', 'phone', 'video', 'group'])

function isSeeing(contact: Contact): boolean {
  const tookPart = contact.attendance === undefined || contact.attendance === 'came'
  return contact.with === 'her' && tookPart && contact.mode !== undefined && seeing.has(contact.mode)
}

/** The next appointment with this service from a day on, or undefined. */
export function nextAppointment(woman: Case, from: Day): Appointment | undefined {
  return woman.appointments
    .filter(({ takenBack, day }) => takenBack === undefined && day >= from)
    .sort((one, other) => `${one.day}${one.time ?? ''}`.localeCompare(`${other.day}${other.time ?? ''}`))
    .at(0)
}
