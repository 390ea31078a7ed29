import type { Attendance, Mode, Place, SentBy } from '../../casework/words.ts'
import { outside, type Found, type Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { chosenAttendance } from './chosenAttendance.ts'
import { contactSigns } from './contactSigns.ts'
import { attendanceIn, cancelledAfterName } from './readAttendance.ts'
import { chosenMode, modeOfPlace, modesIn } from './readMode.ts'
import { chosenPlace, placesIn } from './readPlace.ts'
import { sentAfterName, sentByIn } from './readSentBy.ts'
import { answeredAtName, spokenWith } from './readSpoken.ts'
import { aboutHerIn } from './readWith.ts'

/** What is read apart from how and where: what belongs to the next appointment, the names, and whether minutes are said. */
interface Aside {
  readonly taken: readonly Span[]
  readonly women: readonly Span[]
  readonly hasMinutes: boolean
}

/** How, where and with whom a contact was, and whether she came. */
export type HowAndWhere = {
  readonly aboutHer?: Found<'about-her'>
  readonly mode?: Found<Mode>
  readonly sentBy?: Found<SentBy>
  readonly place?: Found<Place>
  readonly attendance?: Found<Attendance>
}

/** Reads how, where and with whom the contact of a note was; `read` is every stretch that tells of it. */
export function howAndWhere(
  text: string,
  sentence: Span,
  { taken, women, hasMinutes }: Aside,
): { readonly parts: HowAndWhere; readonly read: readonly Span[] } {
  const modes = outside(modesIn(text), taken)
  const places = outside(placesIn(text), taken)
  const about = outside(aboutHerIn(text), taken)
  const spoken = [...spokenWith(text, women, about), ...outside(attendanceIn(text), taken)]
  const attendances = [...cancelledAfterName(text, women), ...answeredAtName(text, women), ...spoken]
  const aboutHer = firstTold(about, outside(contactSigns(text), taken))
  const told = chosenMode(modes, sentence)
  const saidPlace = chosenPlace(places, sentence)
  const apart = told !== undefined && told.value.mode !== 'in-person' && told.value.mode !== 'group'
  const place = apart ? undefined : saidPlace
  const mode = told === undefined ? modeByPlace(place) : { ...told, value: told.value.mode }
  const around = { text, women, about, hasMinutes }
  const attendance = aboutHer === undefined ? chosenAttendance(attendances, around) : undefined
  const written = aboutHer === undefined && mode !== undefined && isWritten(mode.value)
  const sentBy = written ? earliest(writersIn(text, taken, women)) : undefined
  const parts = said({ aboutHer, mode, sentBy, place, attendance })
  return { parts, read: [...modes, ...places, ...attendances] }
}

const isWritten = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

function writersIn(text: string, taken: readonly Span[], women: readonly Span[]): readonly Found<SentBy>[] {
  return [...sentAfterName(text, women), ...outside(sentByIn(text), taken)]
}

/** Some minutes together in person, with nothing said of attendance, mean that she came. */
export function togetherFor(
  minutes: Found<number> | undefined,
  how: HowAndWhere,
): Found<Attendance> | undefined {
  const together = minutes !== undefined && how.mode?.value === 'in-person' && how.aboutHer === undefined
  return together ? { ...minutes, kind: 'attendance', rule: 'minutes-together', value: 'came' } : undefined
}

function modeByPlace(place: Found<Place> | undefined): Found<Mode> | undefined {
  const mode = place === undefined ? undefined : modeOfPlace(place.value)
  return place === undefined || mode === undefined
    ? undefined
    : { ...place, kind: 'mode', rule: 'together-at-place', value: mode }
}

const earliest = <T>(found: readonly Found<T>[]): Found<T> | undefined =>
  [...found].sort((one, other) => one.start - other.start)[0]

/** A talk with somebody else makes the contact one about her only when it is the first thing the note tells. */
function firstTold(
  about: readonly Found<'about-her'>[],
  signs: readonly Span[],
): Found<'about-her'> | undefined {
  const [first] = about
  const [sign] = signs
  return first !== undefined && (sign === undefined || first.start <= sign.start) ? first : undefined
}
