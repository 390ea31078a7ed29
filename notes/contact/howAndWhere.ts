import type { Attendance, Mode, Place, SentBy } from '../../casework/words.ts'
import { byPlace, outside, textAfter, type Found, type Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { doorsByName, homesByName, visitsByName } from './atHerHome.ts'
import { chosenAttendance } from './chosenAttendance.ts'
import { contactHorizon, contactSigns } from './contactSigns.ts'
import { deskWork } from './deskWork.ts'
import { firstTold } from './firstTold.ts'
import { howOf } from './howOf.ts'
import { labelsByName } from './labelByName.ts'
import { inCallingOff } from './howOfCalledOff.ts'
import { metByName, placesMetByName } from './metByName.ts'
import { notDoneByUs } from './notDoneByUs.ts'
import { placesInShort, waysInShort } from './inShort.ts'
import { impliedAttendance } from './impliedAttendance.ts'
import { attendanceIn, cancelledAfterName } from './readAttendance.ts'
import { modesIn, type ModeValue } from './readMode.ts'
import { placesIn } from './readPlace.ts'
import { reasonOf, type AbsenceReason } from './readReason.ts'
import { sentAfterName, sentByIn } from './readSentBy.ts'
import { answeredAtName, spokenWith } from './readSpoken.ts'
import { aboutHerIn, isTogether } from './readWith.ts'

/** What is read apart from how and where: what belongs to the next appointment, the names, and how long it took. */
interface Aside {
  readonly taken: readonly Span[]
  readonly women: readonly Span[]
  /** How long it took, wherever the text says so. */
  readonly lengths: readonly Span[]
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

/** Reads how, where and with whom the contact of a note was; `read` is every stretch that tells of it. */
export function howAndWhere(
  whole: string,
  sentence: Span,
  aside: Aside,
): { readonly parts: HowAndWhere; readonly read: readonly Span[] } {
  const text = whole.length > contactHorizon ? whole.slice(0, contactHorizon) : whole
  const { taken, women, lengths } = withinHorizon(aside)
  const about = aboutHerIn(text, women).filter(
    (one) => isTold.has(one.rule) || outside([one], taken).length > 0,
  )
  const { modes: allModes, places: allPlaces } = allToldIn(text, women, lengths)
  const modes = outside(allModes, taken)
  const places = outside(allPlaces, taken)
  const attendances = attendancesIn(text, women, about, taken)
  const apart = about.filter((one) => !isTogether(text, one, women))
  const told = { women, signs: outside(contactSigns(text), taken), places, lengths }
  const aboutHer = firstTold(text, apart, told) ?? deskWork(text, { ...told, attendances })
  const around = { text, women, about, hasMinutes: lengths.length > 0 }
  const saidAttendance = aboutHer === undefined ? chosenAttendance(attendances, around) : undefined
  const { mode, place } = howOf(text, sentence, {
    modes:
      aboutHer === undefined
        ? [...modes, ...inCallingOff(text, saidAttendance, allModes)]
        : modes.filter((one) => !isToHer(one, aboutHer, women)),
    places: [...places, ...inCallingOff(text, saidAttendance, allPlaces)],
    about,
    aboutHer,
    attendance: saidAttendance,
    length: lengths[0],
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

/** "Spoke to Mr Okafor, text Jade to tell her": the message to her is not the talk about her. */
function isToHer(mode: Span, aboutHer: Span, women: readonly Span[]): boolean {
  return mode.start >= aboutHer.end && women.some(({ start }) => start === mode.end + 1)
}

/** Every way and every place that a text tells, also of what is still to come. */
function allToldIn(
  text: string,
  women: readonly Span[],
  lengths: readonly Span[],
): { readonly modes: readonly Found<ModeValue>[]; readonly places: readonly Found<Place>[] } {
  const ownSteps = (found: Found<unknown>): boolean =>
    !roundByHer.has(found.rule) || !women.some(({ end }) => end === found.start - 1)
  const aside = [...women, ...lengths]
  const modes = [...allModesIn(text, women), ...waysInShort(text, aside)].filter(ownSteps).sort(byPlace)
  const places = [...allPlacesIn(text, women), ...placesInShort(text, aside)].filter(ownSteps).sort(byPlace)
  return { modes, places }
}

const allModesIn = (text: string, women: readonly Span[]): readonly Found<ModeValue>[] =>
  [
    ...labelsByName(text, women),
    ...doorsByName(text, women),
    ...metByName(text, women),
    ...modesIn(text),
  ].sort(byPlace)

function allPlacesIn(text: string, women: readonly Span[]): readonly Found<Place>[] {
  const named = [...homesByName(text, women), ...placesMetByName(text, women), ...placesIn(text)]
  return named.length === 0 ? visitsByName(text, women) : named.sort(byPlace)
}

/** Talks told as had, in whose words no appointment can be: "Maria's landlord was on the phone". */
const isTold: ReadonlySet<string> = new Set([
  'somebody-of-hers-first',
  'somebody-of-hers-rang',
  'mail-passed-on',
])

/** "Popped round" is a visit to her home where the writer did it, and not where she did. */
const roundByHer: ReadonlySet<string> = new Set(['round-at-hers', 'tried-at-home'])

function withinHorizon({ taken, women, lengths }: Aside): Aside {
  const near = ({ end }: Span): boolean => end <= contactHorizon
  return { taken: taken.filter(near), women: women.filter(near), lengths: lengths.filter(near) }
}

function attendancesIn(
  text: string,
  women: readonly Span[],
  about: readonly Span[],
  taken: readonly Span[],
): readonly Found<Attendance>[] {
  const told = attendanceIn(text).filter(
    ({ start }) => !taken.some((one) => start >= one.start && start < one.end),
  )
  const spoken = [...spokenWith(text, women, about), ...told]
  return [
    ...cancelledAfterName(text, women),
    ...notDoneByUs(text, women),
    ...answeredAtName(text, women),
    ...spoken,
  ]
}

const isWritten = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

function attendanceOf(
  attendance: Found<Attendance> | undefined,
  known: Parameters<typeof impliedAttendance>[0],
): Found<Attendance> | undefined {
  if (attendance === undefined) return impliedAttendance(known)
  const { mode, text } = known
  if (mode === undefined || !isWritten(mode.value)) return attendance
  const isOfTalk = attendance.value === 'came' || attendance.value === 'no-answer'
  return isOfTalk || isWhyWritten(text, mode, attendance) ? undefined : attendance
}

/** "Letter sent to Jade, third missed appointment": what was missed is why it was written. */
function isWhyWritten(text: string, { value, end }: Found<Mode>, attendance: Found<Attendance>): boolean {
  const { rule, start } = attendance
  return (
    value === 'letter' &&
    rule === 'missed-appointment' &&
    start > end &&
    !/[.!?\n]/.test(text.slice(end, start))
  )
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
