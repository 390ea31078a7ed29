import { wasOn } from './calledOff.ts'
import type { Case } from './records/case.ts'
import type { Contact } from './records/contact.ts'
import { dayOf, timeOf, type Day } from './time.ts'

/** The contacts of a case that count: those not taken back, the newest first. */
export function countingContacts(woman: Case): readonly Contact[] {
  return woman.contacts
    .filter((contact) => contact.takenBack === undefined)
    .map((contact) => ({ contact, when: whenOf(contact) }))
    .sort((one, other) => other.when.localeCompare(one.when))
    .map(({ contact }) => contact)
}

/** The day and time of a contact, to be sorted by; without a time of its own it was when it was recorded, or early on its day where that was later. */
export function whenOf(contact: Pick<Contact, 'day' | 'time' | 'recordedAt' | 'attendance'>): string {
  const day = wasOn(contact)
  const { time = dayOf(contact.recordedAt) === day ? timeOf(contact.recordedAt) : '' } = contact
  return `${day}${time} ${contact.recordedAt}`
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
