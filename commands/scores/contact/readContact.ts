import type { ContactReading } from '../../../casework/records/contactDraft.ts'
import type { Mode } from '../../../casework/words.ts'
import { readNote } from '../../../notes/readNote.ts'

/** The modes as the corpora name them, in the words of this project; `email_or_text` is either. */
const modes: Readonly<Record<string, readonly Mode[]>> = {
  ...{ face_to_face: ['in-person'], home_visit: ['in-person'], phone: ['phone'], video: ['video'] },
  ...{
    text: ['text'],
    email: ['email'],
    email_or_text: ['email', 'text'],
    letter: ['letter'],
    group: ['group'],
  },
}

/** The contact of a text of which nothing is known but its words. */
export function contactIn(text: string): ContactReading {
  return readNote(text, { now: '2026-03-12T16:30:00.000Z', women: [] }).contacts[0].contact
}

/** Whether a contact was read in the way that a corpus names; a home visit is one in person at her home. */
export function isMode(contact: ContactReading, label: string): boolean {
  if (label === 'did_not_attend') return contact.attendance === 'missed'
  if (label === 'professional_contact') return contact.with === 'about-her'
  const inThatWay = contact.mode !== undefined && (modes[label] ?? []).includes(contact.mode)
  return inThatWay && (label !== 'home_visit' || contact.place === 'home')
}

/** How a contact was read, in one line for a list of failures. */
export function contactInWords({ with: who, mode, place, attendance }: ContactReading): string {
  return [who, mode ?? 'no mode', place ?? 'no place', attendance ?? 'no attendance'].join(', ')
}
