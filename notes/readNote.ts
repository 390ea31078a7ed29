import type { ContactReading } from '../casework/records/contactDraft.ts'
import { dayOf, type Instant } from '../casework/time.ts'
import { byPlace, type Finding, type Found } from './text/finding.ts'
import type { KnownWoman } from './names/nameForms.ts'
import { partsOf, type NoteParts } from './noteParts.ts'
import type { WhoReading } from './names/readWho.ts'
import { readWho } from './names/readWho.ts'
import { said } from './text/said.ts'

export type { Finding } from './text/finding.ts'
export type { KnownWoman } from './names/nameForms.ts'

/** What reading needs beside the text: the moment it was written, and the women who may be meant. */
export interface NoteContext {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
}

/** What a note says. `who.certain` is set only when exactly one woman fits; `isNote` when the text could stand as a note. */
export interface NoteReading {
  readonly who: WhoReading
  readonly contact: ContactReading
  readonly isNote: boolean
  readonly findings: readonly Finding[]
}

/** Reads a note of one contact: who, when, how long, how, where, whether she came, what about and what comes next. */
export function readNote(text: string, { now, women }: NoteContext): NoteReading {
  const { who, findings } = readWho(text, women)
  const parts = partsOf(text, now, findings)
  return {
    who,
    contact: contactReading(parts, now),
    isNote: isNote(text, parts),
    findings: [...findings, ...findingsOf(parts)].map(asFinding).sort(byPlace),
  }
}

function contactReading(parts: NoteParts, now: Instant): ContactReading {
  const { day, time, minutes, mode, sentBy, place, attendance, next } = parts
  return {
    with: parts.aboutHer === undefined ? 'her' : 'about-her',
    day: day?.value.past ?? dayOf(now),
    dayGiven: day !== undefined,
    ...said({ time: time?.value, minutes: minutes?.value, mode: mode?.value, place: place?.value }),
    ...said({ sentBy: sentBy?.value, attendance: attendance?.value, next: next?.value }),
    topics: [...new Set(parts.topics.map(({ value }) => value))],
    ...said({ actions: valuesOf(parts.actions), keyDates: valuesOf(parts.keyDates) }),
  }
}

function valuesOf<T>(found: readonly Found<T>[]): T[] | undefined {
  return found.length === 0 ? undefined : found.map(({ value }) => value)
}

/** Everything that the parts of a note were read from. */
export function findingsOf(parts: NoteParts): readonly Finding[] {
  const { day, time, minutes, mode, sentBy, place, attendance, next, aboutHer, actions, keyDates } = parts
  const single = [day, time, minutes, mode, sentBy, place, attendance, next, aboutHer]
  return [
    ...single.filter((finding) => finding !== undefined),
    ...parts.topics,
    ...parts.signs,
    ...actions,
    ...keyDates,
  ]
}

function asFinding({ kind, start, end, text, rule }: Finding): Finding {
  return { kind, start, end, text, rule }
}

const question =
  /^\s*(?:(?:hi|hello|please)[,\s]+)?(?:what|who|how|when|where|why|which|can (?:you|i|we)|could (?:you|i|we)|do (?:you|i|we)|does|is there|are there|help)\b/i

/** Whether a text asks the bot something rather than telling it. */
export function isQuestion(text: string): boolean {
  return question.test(text) && (text.length < 80 || text.trimEnd().endsWith('?'))
}

function isNote(text: string, parts: NoteParts): boolean {
  if (isQuestion(text)) return false
  const says = findingsOf(parts).some(({ kind }) => kind !== 'contact')
  return (
    parts.signs.length > 0 ||
    parts.attendance !== undefined ||
    parts.next !== undefined ||
    (parts.named && says)
  )
}
