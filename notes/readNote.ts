import type { Cue } from '../casework/records/contactDraft.ts'
import { dayOf, type Instant } from '../casework/time.ts'
import { cuesIn } from './harm/cuesIn.ts'
import { cuesOfContacts } from './harm/cuesOfContacts.ts'
import { isQuestion } from './isQuestion.ts'
import type { KnownWoman } from './names/nameForms.ts'
import { nameIndex } from './names/nameIndex.ts'
import { nameMentions, type Mention } from './names/nameMentions.ts'
import { readContact, type NoteContact } from './noteContact.ts'
import { contactsIn } from './several/contactsIn.ts'
import { namedAgain } from './several/namedAgain.ts'
import { withAllCalledOff } from './several/allCalledOff.ts'
import { withHeading } from './several/ofHeading.ts'
import { withNextOfEach } from './several/next/nextOfEach.ts'
import { withInherited } from './several/inherit.ts'
import { byPlace, type Finding } from './text/finding.ts'

export type { KnownWoman } from './names/nameForms.ts'
export type { NoteContact } from './noteContact.ts'
export type { Finding } from './text/finding.ts'

/** What reading needs beside the text: the moment it was written, and the women who may be meant. */
export interface NoteContext {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
}

/** A name in the list of a workshop that fits nobody, as it was written, and what was told of her. */
export interface Stranger {
  readonly name: string
  readonly contact: NoteContact
}

/**
 * What a message says: a contact, several, or a workshop with a line for each woman, and the names in its list that fit
 * nobody. `isNote` when the text could stand as a note.
 */
export interface NoteReading {
  readonly kind: 'one' | 'several' | 'workshop'
  readonly contacts: readonly [NoteContact, ...NoteContact[]]
  readonly strangers: readonly Stranger[]
  /** What a workshop's message tells of everybody in it, with no woman named. */
  readonly everybody?: NoteContact
  /** What of a message about several women is kept for none of them, as it was typed, because it cannot be said whose it is. */
  readonly unkept: readonly string[]
  readonly cues: readonly Cue[]
  readonly isNote: boolean
  /** Whether it tells of no contact, only of one thing that its writer will do. */
  readonly isPlan: boolean
  readonly findings: readonly Finding[]
}

/** Reads a message: whom it is about, when, how long, how, where, whether she came, what about and what comes next. */
export function readNote(text: string, { now, women }: NoteContext): NoteReading {
  const mentions = nameMentions(text, nameIndex(women))
  const told = contactsIn(text, mentions, now)
  const again = namedAgain(text, mentions)
  const found = cuesIn(text, mentions, dayOf(now))
  const each = told.contacts.map((contact) =>
    readContact(text, contact, { now, mentions, again, cues: found }),
  )
  const read = withNextOfEach(text, each, { named: [...mentions, ...again], now })
  const { cues, byContact } = cuesOfContacts(found, read, {
    ...{ text, mentions, hasStrangers: told.strangers.length > 0 },
  })
  const complete = (
    told.kind === 'several' ? withInherited(withHeading(text, withAllCalledOff(text, read), now)) : read
  ).map(({ contact }, at): NoteContact => ({ ...contact, cues: byContact[at] ?? [] }))
  const [first, ...more] = complete
  if (first === undefined) throw new Error('A message was read as no contact at all')
  const findings = [
    ...mentions.map((mention) => whoFinding(text, mention)),
    ...read.flatMap((one) => one.findings),
  ]
  return {
    kind: told.kind,
    contacts: [first, ...more],
    strangers: told.strangers.map(({ start, end, told: one }) => ({
      name: text.slice(start, end),
      contact: readContact(text, one, { now, mentions, again, cues: found }).contact,
    })),
    ...(told.everybody === undefined
      ? {}
      : { everybody: readContact(text, told.everybody, { now, mentions, again, cues: found }).contact }),
    unkept: told.unkept.map(({ start, end }) => text.slice(start, end).trim()),
    cues,
    isNote: told.kind === 'workshop' || (!isQuestion(text) && read.some(({ isNote }) => isNote)),
    isPlan: told.kind === 'one' && read.every(({ isPlan }) => isPlan),
    findings: findings.sort(byPlace),
  }
}

function whoFinding(text: string, { start, end, rule }: Mention): Finding {
  return { kind: 'who', start, end, text: text.slice(start, end), rule }
}
