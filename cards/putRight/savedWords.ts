import type { SavedLine } from '../../casework/putRight/putRightViews.ts'
import type { Saved } from '../../casework/putRight/saved.ts'
import type { Move, SavedWhole } from '../../casework/records/move.ts'
import type { CorrectionReason } from '../../casework/records/correction.ts'
import { dayInWords, dayOf, momentInWords, type Instant } from '../../casework/time.ts'
import { attendanceInWords, howInWords, nextInWords, whenInWords } from '../contacts/contactLines.ts'
import { exactly, line, type Element } from '../adaptiveCard.ts'

const wordsShown = 400

/** Why something was put right, as one chooses it. */
export const reasonWords: Record<CorrectionReason, string> = {
  slip: 'a slip in writing or reading',
  'learned-later': 'learned later',
  'she-asked': 'she asked for it to be put right',
  other: 'something else',
}

/** What was saved, and of which day: "Contact, Tuesday 10 March, in person, at the hub". */
export function savedInWords(saved: Saved, now: Instant): string {
  if (saved.what === 'answers') return `Outcome answers, ${dayInWords(saved.day, dayOf(now))}`
  const { contact } = saved
  const how = [attendanceInWords(contact), howInWords(contact)].filter((part) => part !== '')
  return ['Contact', whenInWords(contact, now), ...how].join(', ')
}

/** What was saved, when and by whom, with the beginning of its words. */
export function savedItems({ saved, author }: SavedLine, now: Instant): readonly Element[] {
  const words = saved.what === 'contact' ? saved.contact.words : ''
  return [
    line('What', savedInWords(saved, now)),
    line('Saved', `${momentInWords(saved.savedAt, now)}, by ${author}`),
    ...(words === '' ? [] : [exactly(cut(words))]),
  ]
}

/** What came of something saved and goes with it, in lines. */
export function cameOfIt({ appointments, actions, keyDates }: SavedWhole, now: Instant): readonly string[] {
  const today = dayOf(now)
  return [
    ...appointments
      .filter(({ takenBack }) => takenBack === undefined)
      .map((appointment) => `the appointment on ${nextInWords(appointment, now)}`),
    ...actions.map(({ what, due }) => `to be done by ${dayInWords(due, today)}: ${what}`),
    ...keyDates
      .filter(({ takenBack }) => takenBack === undefined)
      .map(({ day }) => `the date on ${dayInWords(day, today)}`),
  ]
}

/** What was moved, without a word of it. */
export function movedInWords({ what }: Pick<Move, 'what'>): string {
  return what === 'contact' ? 'a contact' : 'outcome answers'
}

/** Words cut for a card that shows several; the record keeps them all. */
export function cut(words: string): string {
  return words.length > wordsShown ? `${words.slice(0, wordsShown)} …` : words
}
