import type { Instant } from '../casework/time.ts'
import type { Attendance, Mode, Place, SentBy, Topic } from '../casework/words.ts'
import { chosenAttendance } from './contact/chosenAttendance.ts'
import { contactMoment } from './when/contactWhen.ts'
import { contactSigns, type ContactSign } from './contact/contactSigns.ts'
import { outside, type Found, type Span } from './text/finding.ts'
import { clausesOf, passageAt, sentencesOf } from './text/passages.ts'
import { attendanceIn, cancelledAfterName } from './contact/readAttendance.ts'
import { dayHorizon, daysIn, type DayValue } from './when/readDays.ts'
import { durationsIn } from './when/readDuration.ts'
import { chosenMode, modeOfPlace, modesIn } from './contact/readMode.ts'
import { nextIn, type NextValue } from './when/readNext.ts'
import { chosenPlace, placesIn } from './contact/readPlace.ts'
import { sentAfterName, sentByIn } from './contact/readSentBy.ts'
import { answeredAtName, spokenWith } from './contact/readSpoken.ts'
import { timesIn } from './when/readTimes.ts'
import { topicsIn } from './contact/readTopics.ts'
import { aboutHerIn } from './contact/readWith.ts'
import { said } from './text/said.ts'

/** The parts of a note as they were found; what is not said is missing. */
export interface NoteParts {
  readonly named: boolean
  readonly signs: readonly Found<ContactSign>[]
  readonly aboutHer?: Found<'about-her'>
  readonly day?: Found<DayValue>
  readonly time?: Found<string>
  readonly minutes?: Found<number>
  readonly mode?: Found<Mode>
  readonly sentBy?: Found<SentBy>
  readonly place?: Found<Place>
  readonly attendance?: Found<Attendance>
  readonly topics: readonly Found<Topic>[]
  readonly next?: Found<NextValue>
}

/** Finds the parts of a note, given where women are named in it. */
export function partsOf(text: string, now: Instant, women: readonly Span[]): NoteParts {
  const head = text.slice(0, dayHorizon)
  const moments = { days: outside(daysIn(head, now), women), times: timesIn(head) }
  const next = nextIn(text, moments)
  const taken = next === undefined ? [] : [next]
  const signs = outside(contactSigns(text), women)
  const durations = outside(durationsIn(head), taken)
  const sentence = contactSentence(text, outside(signs, taken), women)
  const how = howAndWhere(text, sentence, { taken, women, hasMinutes: durations.length > 0 })
  const other = [...durations, ...how.read]
  const passage = { text: head, sentence, clauses: clausesOf(head), signs, women, other, next: taken }
  const { day, time } = contactMoment(passage, moments)
  const [minutes] = durations
  const attendance = how.parts.attendance ?? togetherFor(minutes, how.parts)
  return said({
    ...how.parts,
    ...{ attendance, day, time, minutes, next, named: women.length > 0, signs },
    topics: outside(topicsIn(text), women),
  })
}

/** The sentence that tells of the contact: the first with a sign of one, or with a name, or the first of all. */
function contactSentence(text: string, signs: readonly Span[], women: readonly Span[]): Span {
  const place = signs[0]?.start ?? women[0]?.start ?? 0
  return passageAt(sentencesOf(text), place) ?? { start: 0, end: text.length }
}

/** What is read apart from how and where: what belongs to the next appointment, the names, and whether minutes are said. */
interface Aside {
  readonly taken: readonly Span[]
  readonly women: readonly Span[]
  readonly hasMinutes: boolean
}

type HowAndWhere = Pick<NoteParts, 'aboutHer' | 'mode' | 'sentBy' | 'place' | 'attendance'>

function howAndWhere(
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
function togetherFor(minutes: Found<number> | undefined, how: HowAndWhere): Found<Attendance> | undefined {
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
