import type { Cue } from '../../casework/records/contactDraft.ts'
import type { NoteContact, NoteReading } from '../../notes/readNote.ts'

/** One line of the output of `read-notes`: what is not read is null or an empty list. */
export interface NoteLine {
  readonly id: string
  readonly contacts: readonly ContactLine[]
  readonly cues: readonly CueLine[]
}

interface ContactLine {
  readonly who: { readonly reference: string | null; readonly candidates: readonly string[] }
  readonly with: 'her' | 'about-her'
  readonly date: string
  readonly dateGiven: boolean
  readonly time: string | null
  readonly minutes: number | null
  readonly mode: string | null
  readonly place: string | null
  readonly attendance: string | null
  readonly needs: readonly string[]
  readonly next: { readonly date: string; readonly time: string | null; readonly mode: string | null } | null
  readonly actions: readonly { readonly text: string; readonly due: string | null }[]
  readonly dates: readonly { readonly text: string; readonly date: string; readonly time: string | null }[]
}

interface CueLine extends Pick<Cue, 'category' | 'standing' | 'text' | 'start' | 'end'> {
  readonly reference: string | null
}

/** What was read of a message, as a line of output. */
export function lineOf(id: string, { contacts, strangers, cues }: NoteReading): NoteLine {
  return {
    id,
    contacts: [...contacts, ...strangers.map(({ contact }) => contact)].map(contactLine),
    cues: cues.map(({ category, standing, woman, text, start, end }) => ({
      ...{ category, standing, reference: woman ?? null, text, start, end },
    })),
  }
}

function contactLine({ who, contact }: NoteContact): ContactLine {
  const { day, dayGiven, time, minutes, mode, place, attendance, topics, next } = contact
  const { actions = [], keyDates = [] } = contact
  return {
    who: { reference: who.certain ?? null, candidates: who.candidates },
    ...{ with: contact.with, date: day, dateGiven: dayGiven, time: time ?? null, minutes: minutes ?? null },
    ...{ mode: mode ?? null, place: place ?? null, attendance: attendance ?? null, needs: topics },
    next: next === undefined ? null : { date: next.day, time: next.time ?? null, mode: next.mode ?? null },
    actions: actions.map(({ text, due }) => ({ text, due: due ?? null })),
    dates: keyDates.map(({ text, day: date, time: at }) => ({ text, date, time: at ?? null })),
  }
}
