import type { Attendance, Mode, Place } from '../../casework/words.ts'
import type { Found, Span } from '../text/finding.ts'
import { isAtHome, modeOfAttempt } from './modeOfAttempt.ts'
import { besideLength, type BesideLength } from './besideLength.ts'
import { isCalledOff, isOfCalledOff, isOurPlace } from './howOfCalledOff.ts'
import { isMeetingAbout } from './meetingAbout.ts'
import { chosenMode, modeOfTalk } from './readMode.ts'
import type { ModeValue } from './modeValue.ts'
import { chosenPlace } from './readPlace.ts'

/** What a note tells of ways and places, and what it says of who was there. */
interface Told {
  readonly modes: readonly Found<ModeValue>[]
  readonly places: readonly Found<Place>[]
  readonly about: readonly Found<'about-her'>[]
  readonly aboutHer: Found<'about-her'> | undefined
  readonly attendance: Found<Attendance> | undefined
  /** How long it took, where the text says so. */
  readonly length: Span | undefined
}

interface How {
  readonly mode: Found<Mode> | undefined
  readonly place: Found<Place> | undefined
}

/** The mode and the place: an absence takes neither from a call that followed it, and who rings somebody with her is with her. */
export function howOf(text: string, sentence: Span, told: Told): How {
  const { attendance, aboutHer } = told
  const modes = modesThatCount(text, sentence, told)
  const places = placesThatCount(text, told)
  const beside = isHad(told) ? besideLength(text, told.length, { ...told, modes, places }) : nothing
  const chosen = chosenMode(text, modes, sentence)
  const there = isHad(told) ? (besidePlace(beside) ?? atPlaceBefore(text, chosen, told)) : undefined
  const mode = beside.mode ?? there ?? chosenOrTalk(text, chosen, aboutHer)
  const place = beside.place ?? chosenPlace(places, sentence)
  if (mode === undefined) return howByPlace(text, place, told)
  if (rangTogether(mode, told)) return { mode: { ...mode, rule: 'rang-together', value: 'in-person' }, place }
  return howByMode(mode, place, attendance)
}

/** "Her nan rang, 5 mins. Took no meds with her": what stands in a later sentence is not how the talk about her was had. */
function chosenOrTalk(
  text: string,
  chosen: Found<ModeValue> | undefined,
  aboutHer: Found<'about-her'> | undefined,
): Found<ModeValue> | undefined {
  const talk = modeOfTalk(text, isUnwritten(aboutHer) ? undefined : aboutHer)
  if (talk === undefined || chosen === undefined) return chosen ?? talk
  const isLater = chosen.start >= talk.end && /[.!?\n](?=\s)/.test(text.slice(talk.end, chosen.start))
  return isLater ? talk : chosen
}

/** Work for her that is no letter is done in no way that a contact is had in. */
const isUnwritten = (aboutHer: Found<'about-her'> | undefined): boolean =>
  aboutHer?.rule === 'work-for-her' && !/letter/i.test(aboutHer.text)

function howByMode(
  mode: Found<ModeValue>,
  place: Found<Place> | undefined,
  attendance: Found<Attendance> | undefined,
): How {
  const tried = isWrittenAfter(mode, attendance) ? modeOfAttempt(attendance) : undefined
  const how = { mode: tried?.mode ?? { ...mode, value: mode.value.mode }, place }
  if (how.mode.value === 'group') return how
  if (how.mode.value === 'in-person') return { ...how, place: place ?? homeByAttempt(attendance) }
  const isMissedThere = how.mode.value === 'phone' && attendance?.value === 'missed' && place !== undefined
  return isMissedThere ? { mode: modeByPlace(place), place } : { ...how, place: undefined }
}

function howByPlace(text: string, place: Found<Place> | undefined, { attendance, aboutHer }: Told): How {
  const attempt = modeOfAttempt(attendance)
  if (attempt !== undefined)
    return { mode: place === undefined ? attempt.mode : modeByPlace(place), place: place ?? attempt.place }
  const there = aboutHer === undefined || isMeetingAbout(text, aboutHer, place) ? place : undefined
  return { mode: there && modeByPlace(there), place: there }
}

const nothing: BesideLength = { mode: undefined, place: undefined }

const isHad = ({ aboutHer, attendance }: Told): boolean =>
  aboutHer === undefined && (attendance === undefined || attendance.value === 'came')

/** "Rang the crisis line together. 45m hub" was at the hub, whatever was done there. */
function besidePlace({ place }: BesideLength): Found<ModeValue> | undefined {
  return (
    place && {
      ...place,
      kind: 'mode',
      rule: 'together-at-place',
      value: { mode: 'in-person', outright: true },
    }
  )
}

/** "Jade at the hub, nowhere to sleep. Rang Streetlink": a call out of a session is no call with her. */
function atPlaceBefore(
  text: string,
  mode: Found<ModeValue> | undefined,
  { places }: Told,
): Found<ModeValue> | undefined {
  if (mode?.value.mode !== 'phone') return undefined
  const place = places.find(({ value, end }) => (value === 'hub' || value === 'centre') && end <= mode.start)
  if (place === undefined || !/[.,;\n]/.test(text.slice(place.end, mode.start))) return undefined
  const withHer =
    /^ (?:me|us|her|back|in|to (?:say|tell))\b(?! (?:po|gp|mum|landlord|housing|\p{L}+ (?:worker|officer)))/iu
  return withHer.test(text.slice(mode.end, mode.end + 30))
    ? undefined
    : besidePlace({ mode: undefined, place })
}

const again = /\b(?:re-?booked|re-?arranged|re-?scheduled|moved to|new appt|next)\b[^.\n]*$/i

/** An appointment that was called off was not where somebody went instead; one that was missed, not where the new one will be. */
function placesThatCount(text: string, { places, attendance }: Told): readonly Found<Place>[] {
  if (attendance === undefined || attendance.value === 'came') return places
  const before = places.filter(({ start }) => !again.test(text.slice(Math.max(0, start - 60), start)))
  return isCalledOff(attendance) ? before.filter(isOurPlace) : before
}

const alongside = /^(?:rang|phoned|called|chased)/i

function rangTogether(mode: Span, { about, aboutHer }: Told): boolean {
  return (
    aboutHer === undefined && about.some(({ start, text }) => start <= mode.start && alongside.test(text))
  )
}

/** A message sent because nobody answered is not what was tried first. */
function isWrittenAfter(
  { value, start }: Found<ModeValue>,
  attendance: Found<Attendance> | undefined,
): boolean {
  return isWritten(value.mode) && attendance?.value === 'no-answer' && start >= attendance.end
}

function homeByAttempt(attendance: Found<Attendance> | undefined): Found<Place> | undefined {
  return isAtHome(attendance)
    ? { ...attendance, kind: 'place', rule: 'by-attempt', value: 'home' }
    : undefined
}

function modeByPlace(place: Found<Place>): Found<Mode> {
  return { ...place, kind: 'mode', rule: 'together-at-place', value: 'in-person' }
}

/** A call after an absence is not the missed appointment; a meeting called off, or about her, was not one with her. */
function modesThatCount(
  text: string,
  sentence: Span,
  { modes, attendance, aboutHer }: Told,
): readonly Found<ModeValue>[] {
  if (aboutHer?.rule === 'work-for-her') return []
  if (aboutHer !== undefined)
    return modes.filter(({ value }) => value.mode !== 'group' && value.weak !== true)
  if (attendance === undefined || attendance.value === 'came') return modes
  if (isCalledOff(attendance)) return modes.filter((one) => isOfCalledOff(text, one))
  const said = modes.filter((one) => one.rule !== 'in-person-session')
  if (attendance.value !== 'missed') return said
  return said.filter((one) => isOfMissed(text, one, { sentence, attendance }))
}

const isWritten = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

function isOfMissed(
  text: string,
  { start, value }: Found<ModeValue>,
  { sentence, attendance }: { readonly sentence: Span; readonly attendance: Span },
): boolean {
  if (start < sentence.start || start >= sentence.end) return false
  if (start < attendance.end || value.mode === 'in-person') return true
  const isNamed = value.thing === true || value.outright
  return isNamed && !/[,.;(]/.test(text.slice(attendance.end, start))
}
