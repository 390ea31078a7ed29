import { dueOf } from '../../casework/plansOfContact.ts'
import type { NoLonger } from '../../casework/contactDraftView.ts'
import type { Appointment } from '../../casework/records/contact.ts'
import type { AssumedPart, ContactReading } from '../../casework/records/contactDraft.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayInWords, dayOf, minutesInWords, timeInWords, type Instant } from '../../casework/time.ts'
import {
  attendanceWords,
  modeWords,
  placeWords,
  reasonMissedWords,
  sentByWords,
  topicWords,
  type Mode,
} from '../../casework/words.ts'
import { line, type Element } from '../adaptiveCard.ts'

/** What is known of a contact; everything but the day may be missing. */
export type KnownOfContact = Omit<ContactReading, 'dayGiven'> & { readonly dayGiven?: boolean }

/** When a contact was, in words; an assumed day is marked as assumed. */
export function whenInWords(contact: KnownOfContact, now: Instant): string {
  const time = contact.time === undefined ? '' : `, ${timeInWords(contact.time)}`
  const isAhead = contact.day > dayOf(now)
  const why = isAhead ? 'assumed from what is booked' : 'assumed, no day was given'
  const assumed = contact.dayGiven === false ? ` (${why})` : ''
  return `${dayInWords(contact.day, dayOf(now))}${time}${assumed}`
}

/** How a contact was, in one line: "in person, at the hub, 40 minutes". Empty when nothing is known. */
export function howInWords(contact: KnownOfContact): string {
  const parts = [
    contact.with === 'about-her' ? 'about her, with somebody else' : '',
    modeInWords(contact),
    contact.place === undefined ? '' : placeWords[contact.place],
    contact.minutes === undefined ? '' : minutesInWords(contact.minutes),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Whether she came or answered, in words that fit how people were in touch, and why she missed it where that is said; empty when nothing is. */
export function attendanceInWords({
  attendance,
  mode,
  reasonMissed,
}: Pick<KnownOfContact, 'attendance' | 'mode' | 'reasonMissed'>): string {
  if (attendance === undefined) return ''
  if (attendance === 'missed') {
    const missed = isApart(mode) ? 'She missed the call' : attendanceWords.missed
    const isSaid = reasonMissed !== undefined && reasonMissed !== 'not-known'
    return isSaid ? `${missed} (${reasonMissedWords[reasonMissed]})` : missed
  }
  if (attendance !== 'came' || mode === 'in-person' || mode === 'group') return attendanceWords[attendance]
  return isApart(mode) ? 'She answered' : 'She was there'
}

const isApart = (mode: Mode | undefined): boolean => mode === 'phone' || mode === 'video'
const isWritten = (mode: Mode | undefined): boolean =>
  mode === 'text' || mode === 'email' || mode === 'letter'

/** A contact line by line, with "not given" where a keyworker would look for something: of a message she would not look for a place. */
export function contactLines(contact: KnownOfContact, now: Instant): readonly Element[] {
  const { with: who, mode, minutes, place, topics, next, actions = [], keyDates = [] } = contact
  const marked = (part: AssumedPart): string =>
    contact.assumed?.includes(part) ? ' (assumed from your words)' : ''
  const attendance = attendanceInWords(contact)
  return [
    line('When', whenInWords(contact, now)),
    line('With', who === 'her' ? 'her' : `somebody else, about her${marked('with')}`),
    line('How', mode === undefined ? 'not given' : `${modeInWords(contact)}${marked('mode')}`),
    ...lookedFor('How long', minutes === undefined ? '' : minutesInWords(minutes), mayLast(contact)),
    ...lookedFor(
      'Where',
      place === undefined ? '' : `${placeWords[place]}${marked('place')}`,
      !isWritten(mode) && !isApart(mode),
    ),
    ...lookedFor(isApart(mode) ? 'Answered' : 'Came', attendance, who === 'her' && !isWritten(mode)),
    line('About', topics.length === 0 ? 'not given' : topics.map((topic) => topicWords[topic]).join(', ')),
    ...(next === undefined ? [] : [line('Next appointment', `${nextInWords(next, now)}${marked('next')}`)]),
    ...actions.map((action) => line('To do', actionInWords(action, now))),
    ...keyDates.map((date) => line('Booked by others', keyDateInWords(date, now))),
  ]
}

/** What she already has on the day of the next appointment: it is one appointment where the time is the same. */
export function bookedLine(booked: readonly Pick<Appointment, 'time'>[] = []): readonly Element[] {
  const times = booked.map(({ time }) => (time === undefined ? 'no time given' : timeInWords(time)))
  return times.length === 0 ? [] : [line('Already booked that day', times.join(', '))]
}

/** What is on record that a contact tells is moved or called off. */
export function noLongerLine(noLonger: NoLonger | undefined, now: Instant): readonly Element[] {
  if (noLonger === undefined) return []
  const appointments = noLonger.appointments.map((each) => `the appointment ${nextInWords(each, now)}`)
  const dates = noLonger.keyDates.map(({ kind, what, ...date }) =>
    keyDateInWords({ kind, text: what ?? keyDateWords[kind], ...date }, now),
  )
  return [line('No longer', [...appointments, ...dates].join('; '))]
}

/** A line of what is known; where nothing is, only what a keyworker would look for is named as missing. */
function lookedFor(label: string, known: string, isLookedFor: boolean): readonly Element[] {
  if (known !== '') return [line(label, known)]
  return isLookedFor ? [line(label, 'not given')] : []
}

/** Whether a contact is one that takes time: neither in writing nor one that did not come about. */
const mayLast = ({ mode, attendance }: KnownOfContact): boolean =>
  !isWritten(mode) && (attendance === undefined || attendance === 'came')

/** What the worker will do, in words: "chase housing, by Friday 13 March". */
export function actionInWords(action: Planned['actions'][number], now: Instant): string {
  const assumed = action.due === undefined ? ' (assumed, no day was given)' : ''
  return `${action.text}, by ${dayInWords(dueOf(action, dayOf(now)), dayOf(now))}${assumed}`
}

/** What others have booked, in words: "court at 10, Tuesday 24 March, 10 am". */
export function keyDateInWords({ text, day, time }: Planned['keyDates'][number], now: Instant): string {
  return `${text}, ${dayInWords(day, dayOf(now))}${time === undefined ? '' : `, ${timeInWords(time)}`}`
}

interface Planned {
  readonly actions: NonNullable<ContactReading['actions']>
  readonly keyDates: NonNullable<ContactReading['keyDates']>
}

function modeInWords({ mode, sentBy }: KnownOfContact): string {
  return [mode && modeWords[mode], isWritten(mode) && sentBy && sentByWords[sentBy]]
    .filter(Boolean)
    .join(', ')
}

/** The next appointment in words: "Thursday 19 March, 2 pm, by phone". */
export function nextInWords(next: NonNullable<ContactReading['next']>, now: Instant): string {
  const time = next.time === undefined ? '' : `, ${timeInWords(next.time)}`
  const mode = next.mode === undefined ? '' : `, ${modeWords[next.mode]}`
  const place = next.place === undefined ? '' : `, ${placeWords[next.place]}`
  return `${dayInWords(next.day, dayOf(now))}${time}${mode}${place}`
}
