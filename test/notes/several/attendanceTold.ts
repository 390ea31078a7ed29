import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

/** Whom each contact of a note is about, or who is asked about, and whether she came. */
export const attendanceTold = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { attendance = '-' } }) =>
    `${nameOf(who.certain) ?? `ask ${who.candidates.map(nameOf).join(' or ')}`} ${attendance}`.trim(),
  )
