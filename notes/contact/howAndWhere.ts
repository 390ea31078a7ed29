import type { Attendance, Mode, Place, SentBy } from '../../casework/words.ts'
import { byPlace, outside, textAfter, type Found, type Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { chosenAttendance } from './chosenAttendance.ts'
import { contactSigns } from './contactSigns.ts'
import { labelsByName } from './labelByName.ts'
import { impliedAttendance } from './impliedAttendance.ts'
import { attendanceIn, cancelledAfterName } from './readAttendance.ts'
import { chosenMode, modeOfTalk, modesIn, type ModeValue } from './readMode.ts'
import { chosenPlace, placesIn } from './readPlace.ts'
import { reasonOf, type AbsenceReason } from './readReason.ts'
import { sentAfterName, sentByIn } from './readSentBy.ts'
import { isAtHome, modeOfAttempt } from './modeOfAttempt.ts'
import { answeredAtName, spokenWith } from './readSpoken.ts'
import { aboutHerIn, isTogether } from './readWith.ts'

/** What is read apart from how and where: what belongs to the next appointment, the names, and whether minutes are said. */
interface Aside {
  readonly taken: readonly Span[]
  readonly women: readonly Span[]
  readonly hasMinutes: boolean
}

/** How, where and with whom a contact was, whether she came, and why not. */
export type HowAndWhere = {
  readonly aboutHer?: Found<'about-her'>
  readonly mode?: Found<Mode>
  readonly sentBy?: Found<SentBy>
  readonly place?: Found<Place>
  readonly attendance?: Found<Attendance>
  readonly reason?: Found<AbsenceReason>
}

/** How far into a text the contact is looked for: further on stands what was talked about. */
const contactHorizon = 5_000

/** Reads how, where and with whom the contact of a note was; `read` is every stretch that tells of it. */
export function howAndWhere(
  whole: string,
  sentence: Span,
  aside: Aside,
): { readonly parts: HowAndWhere; readonly read: readonly Span[] } {
  const text = whole.length > contactHorizon ? whole.slice(0, contactHorizon) : whole
  const { taken, women, hasMinutes } = withinHorizon(aside)
  const about = outside(aboutHerIn(text, women), taken)
  const ownSteps = (found: Found<unknown>): boolean =>
    !roundByHer.has(found.rule) || !women.some(({ end }) => end === found.start - 1)
  const modes = outside(
    [...labelsByName(text, women), ...modesIn(text)].filter(ownSteps).sort(byPlace),
    taken,
  )
  const places = outside(placesIn(text).filter(ownSteps), taken)
  const attendances = attendancesIn(text, women, about, taken)
  const apart = about.filter((one) => !isTogether(text, one, women))
  const aboutHer = firstTold(text, apart, { women, signs: outside(contactSigns(text), taken), places })
  const around = { text, women, about, hasMinutes }
  const saidAttendance = aboutHer === undefined ? chosenAttendance(attendances, around) : undefined
  const { mode, place } = howOf(text, sentence, {
    modes,
    places,
    about,
    aboutHer,
    attendance: saidAttendance,
  })
  const attendance =
    aboutHer === undefined ? attendanceOf(saidAttendance, { text, women, taken, mode }) : undefined
  const isMessage =
    mode !== undefined && (isWritten(mode.value) || mode.rule === 'phone-call' || mode.rule === 'phone-label')
  const sentBy = aboutHer === undefined && isMessage ? messageSentBy(text, mode, { taken, women }) : undefined
  const reason = reasonOf(text, attendance, taken)
  return {
    parts: said({ aboutHer, mode, sentBy, place, attendance, reason }),
    read: [...modes, ...places, ...attendances],
  }
}

/** "Popped round" is a visit to her home where the writer did it, and not where she did. */
const roundByHer: ReadonlySet<string> = new Set(['round-at-hers', 'tried-at-home'])

function withinHorizon({ taken, women, hasMinutes }: Aside): Aside {
  const near = ({ end }: Span): boolean => end <= contactHorizon
  return { taken: taken.filter(near), women: women.filter(near), hasMinutes }
}

function attendancesIn(
  text: string,
  women: readonly Span[],
  about: readonly Span[],
  taken: readonly Span[],
): readonly Found<Attendance>[] {
  const spoken = [...spokenWith(text, women, about), ...outside(attendanceIn(text), taken)]
  return [...cancelledAfterName(text, women), ...answeredAtName(text, women), ...spoken]
}

interface Told {
  readonly modes: readonly Found<ModeValue>[]
  readonly places: readonly Found<Place>[]
  readonly about: readonly Found<'about-her'>[]
  readonly aboutHer: Found<'about-her'> | undefined
  readonly attendance: Found<Attendance> | undefined
}

const cancelled = (attendance: Found<Attendance> | undefined): boolean =>
  attendance?.value === 'cancelled-by-her' || attendance?.value === 'cancelled-by-us'
const isOurs = ({ value }: Found<Place>): boolean => value === 'hub' || value === 'centre' || value === 'home'
const alongside = /^(?:rang|phoned|called|chased)/i

/** The mode and the place: an absence takes neither from a call that followed it, and who rings somebody with her is with her. */
function howOf(
  text: string,
  sentence: Span,
  { modes, places, about, aboutHer, attendance }: Told,
): { readonly mode: Found<Mode> | undefined; readonly place: Found<Place> | undefined } {
  const absent = attendance?.value === 'missed'
  const told =
    chosenMode(text, modesThatCount(text, modes, sentence, { attendance, aboutHer }), sentence) ??
    modeOfTalk(text, aboutHer)
  const saidPlace = chosenPlace(cancelled(attendance) ? places.filter(isOurs) : places, sentence)
  const joint =
    aboutHer === undefined
      ? about.find(
          ({ start, text: words }) => told !== undefined && start <= told.start && alongside.test(words),
        )
      : undefined
  if (told !== undefined && joint !== undefined)
    return { mode: { ...told, rule: 'rang-together', value: 'in-person' }, place: saidPlace }
  const isApart = told !== undefined && told.value.mode !== 'in-person' && told.value.mode !== 'group'
  if (isApart && absent && saidPlace !== undefined && told.value.mode === 'phone')
    return { mode: modeByPlace(saidPlace), place: saidPlace }
  const attempt = told === undefined ? modeOfAttempt(attendance) : undefined
  if (attempt !== undefined)
    return { mode: modeByPlace(saidPlace) ?? attempt.mode, place: saidPlace ?? attempt.place }
  const place = isApart || (aboutHer !== undefined && told === undefined) ? undefined : saidPlace
  if (place === undefined && told?.value.mode === 'in-person' && isAtHome(attendance))
    return {
      mode: { ...told, value: 'in-person' },
      place: { ...attendance, kind: 'place', rule: 'by-attempt', value: 'home' },
    }
  return { mode: told === undefined ? modeByPlace(place) : { ...told, value: told.value.mode }, place }
}

/** A call after an absence is not the missed appointment; a meeting called off, or about her, was not one with her. */
function modesThatCount(
  text: string,
  modes: readonly Found<ModeValue>[],
  sentence: Span,
  { attendance, aboutHer }: Pick<Told, 'attendance' | 'aboutHer'>,
): readonly Found<ModeValue>[] {
  const came = attendance === undefined || attendance.value === 'came'
  const hers =
    came && aboutHer === undefined ? modes : modes.filter(({ rule }) => rule !== 'in-person-session')
  if (aboutHer !== undefined) return hers.filter(({ value }) => value.mode !== 'group' && value.weak !== true)
  return attendance?.value === 'missed'
    ? hers.filter((one) => isOfMissed(text, one, { sentence, attendance }))
    : hers
}

function isOfMissed(
  text: string,
  { start, value }: Found<ModeValue>,
  { sentence, attendance }: { readonly sentence: Span; readonly attendance: Span },
): boolean {
  if (start < sentence.start || start >= sentence.end) return false
  const isAfter = start >= attendance.end
  return (
    !isAfter ||
    value.mode === 'in-person' ||
    (value.thing === true && !/[,.;(]/.test(text.slice(attendance.end, start)))
  )
}

const isWritten = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

function attendanceOf(
  attendance: Found<Attendance> | undefined,
  known: Parameters<typeof impliedAttendance>[0],
): Found<Attendance> | undefined {
  if (attendance === undefined) return impliedAttendance(known)
  const isMessage = known.mode !== undefined && isWritten(known.mode.value)
  return isMessage && attendance.value === 'came' ? undefined : attendance
}

function messageSentBy(
  text: string,
  mode: Found<Mode>,
  { taken, women }: Pick<Aside, 'taken' | 'women'>,
): Found<SentBy> | undefined {
  const writers = [...sentAfterName(text, women), ...outside(sentByIn(text), taken)].sort(byPlace)
  if (isWritten(mode.value)) return writers[0]
  return /^\s?(?:received )?(?:from|left by)\b/i.test(textAfter(text, mode.end)) &&
    /voice|vm/i.test(mode.text)
    ? writers.find(({ value }) => value === 'her')
    : undefined
}

const togetherModes: ReadonlySet<Mode> = new Set(['in-person', 'phone', 'video', 'group'])

/** Some minutes together, in person or by phone, with nothing said of attendance, mean that she came. */
export function togetherFor(
  minutes: Found<number> | undefined,
  { mode, aboutHer, sentBy }: HowAndWhere,
): Found<Attendance> | undefined {
  const together = minutes !== undefined && (mode === undefined || togetherModes.has(mode.value))
  return together && aboutHer === undefined && sentBy === undefined
    ? { ...minutes, kind: 'attendance', rule: 'minutes-together', value: 'came' }
    : undefined
}

function modeByPlace(place: Found<Place> | undefined): Found<Mode> | undefined {
  return place && { ...place, kind: 'mode', rule: 'together-at-place', value: 'in-person' }
}

const herWords =
  /^,?\s(?:says?|said|reports?|reported|told|feels?|feeling|is|was|has|wants|doing|re|about)\b/i

/** A talk with somebody else makes the contact one about her only when it is the first thing the note tells. */
function firstTold(
  text: string,
  about: readonly Found<'about-her'>[],
  {
    women,
    signs,
    places,
  }: { readonly women: readonly Span[]; readonly signs: readonly Span[]; readonly places: readonly Span[] },
): Found<'about-her'> | undefined {
  const [first] = about
  if (first === undefined) return undefined
  const [sign] = signs
  if (sign !== undefined && sign.start < first.start) return undefined
  const [woman] = women
  const isHers = woman !== undefined && woman.end <= first.start && herWords.test(textAfter(text, woman.end))
  const isSeen =
    woman !== undefined && places.some(({ start, end }) => woman.end <= start && end <= first.start)
  return isHers || isSeen ? undefined : first
}
