import type { Attendance, Mode, Place, SentBy } from '../../casework/words.ts'
import { byPlace, outside, textAfter, type Found, type Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { attendanceOf, attendancesIn, isWritten } from './attendancesTold.ts'
import { chosenAttendance } from './chosenAttendance.ts'
import { contactHorizon, contactSigns } from './contactSigns.ts'
import { deskWork } from './deskWork.ts'
import { firstTold } from './firstTold.ts'
import { howOf } from './howOf.ts'
import { inCallingOff } from './howOfCalledOff.ts'
import { reasonOf } from './readReason.ts'
import type { AbsenceReason } from './rules/reasonRules.ts'
import { sentAfterName, sentByIn } from './readSentBy.ts'
import { isPlainlyWithHer } from './plainlyWithHer.ts'
import { aboutHerIn, isTogether } from './readWith.ts'
import { waysTold } from './waysTold.ts'
import { aboutWeighed, weighedHow, withWeighed } from './weighedHow.ts'

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
  const { modes: allModes, places: allPlaces } = waysTold(text, women, { lengths, about })
  const modes = outside(allModes, taken)
  const places = outside(allPlaces, taken)
  const attendances = attendancesIn(text, women, about, taken)
  const apart = about.filter((one) => !isTogether(text, one, women))
  const told = { women, signs: outside(contactSigns(text), taken), places, lengths }
  const weighed = weighedHow(text, women)
  const aboutHer =
    firstTold(text, apart, told) ??
    deskWork(text, { ...told, attendances }) ??
    aboutWeighed(weighed, isPlainlyWithHer(text, women, [...told.signs, ...modes, ...attendances]))
  const around = { text, women, about, lengths }
  const saidAttendance = aboutHer === undefined ? chosenAttendance(attendances, around) : undefined
  const worded = howOf(text, sentence, {
    modes:
      aboutHer === undefined
        ? [...modes, ...inCallingOff(text, saidAttendance, allModes)]
        : modes.filter((one) => !isToHer(one, aboutHer, women)),
    places: [...places, ...inCallingOff(text, saidAttendance, allPlaces)],
    ...{ about, aboutHer, attendance: saidAttendance, length: lengths[0] },
  })
  const { mode, place } = withWeighed(worded, weighed, {
    ...{ aboutHer, attendance: saidAttendance?.value, hasLength: lengths.length > 0 },
  })
  const attendance =
    aboutHer === undefined
      ? attendanceOf(saidAttendance, { text, women, taken, mode: worded.mode ?? inWriting(mode) })
      : undefined
  const sentBy =
    aboutHer === undefined && isMessage(mode) ? messageSentBy(text, mode, { taken, women }) : undefined
  return {
    parts: said({ aboutHer, mode, sentBy, place, attendance, reason: reasonOf(text, attendance, taken) }),
    read: [...modes, ...places, ...attendances],
  }
}

/** "Spoke to Mr Okafor, text Jade to tell her": the message to her is not the talk about her. */
function isToHer(mode: Span, aboutHer: Span, women: readonly Span[]): boolean {
  return mode.start >= aboutHer.end && women.some(({ start }) => start === mode.end + 1)
}

/** Talks told as had, in whose words no appointment can be: "Maria's landlord was on the phone". */
const isTold: ReadonlySet<string> = new Set([
  'somebody-of-hers-first',
  'somebody-of-hers-rang',
  'mail-passed-on',
])

function withinHorizon({ taken, women, lengths }: Aside): Aside {
  const near = ({ end }: Span): boolean => end <= contactHorizon
  return { taken: taken.filter(near), women: women.filter(near), lengths: lengths.filter(near) }
}

/** Where only the weight of words says how it was, nothing but writing says whether she came. */
const inWriting = (mode: Found<Mode> | undefined): Found<Mode> | undefined =>
  mode !== undefined && isWritten(mode.value) ? mode : undefined

const isMessage = (mode: Found<Mode> | undefined): mode is Found<Mode> =>
  mode !== undefined && (isWritten(mode.value) || mode.rule === 'phone-call' || mode.rule === 'phone-label')

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
