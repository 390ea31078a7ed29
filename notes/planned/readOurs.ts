import type { Mode } from '../../casework/words.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import { outside, type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { said } from '../text/said.ts'
import { pattern } from './marked.ts'
import { isBare } from './pieces.ts'
import type { DayPlan } from './readMoment.ts'
import { appointmentNouns, strongWords } from './words/ours.ts'
import { modesOfNext } from './words/modes.ts'

/** The next contact between her and this service. */
export interface NextValue {
  readonly day: Day
  readonly time?: ClockTime
  readonly mode?: Mode
}

/** A next contact with the pieces of text that were read, without the words between them. */
export interface NextFound extends Found<NextValue> {
  readonly pieces: readonly Span[]
}

/** What is known of the note when one of its days is looked at. */
export interface Around {
  readonly text: string
  readonly marked: string
  /** Whether a contact was told before this place, so that a weekday without a tense is one to come. */
  readonly toldBefore: boolean
  /** Whether the note tells no contact at all. */
  readonly nothingTold: boolean
}

const strong = pattern(`(?<![\\p{L}'’-])(?:${strongWords})`, 'giu')
const weak = pattern(`(?<![\\p{L}'’-])(?:${appointmentNouns})(?!\\p{L})`, 'giu')
const nextDay = pattern('NEXTDAY', 'iu')

const past =
  /(?<!\p{L})(?:was|were|had|supposed|meant|should have|missed|failed|forgot|attended|no[ -]show|dna['’]?d?|since)(?!\p{L})/iu
const refused =
  /(?<!\p{L})(?:did ?n['’]?t|did not|not|no further|no more|no need|never|cannot|can['’]?t|won['’]?t|unable|without|declin\w*|refus\w*|cancel\w*|instead of|rather than|unavailable|not free|every)(?!\p{L})/iu
const refusedOutright =
  /(?:cancel\w*|missed|not|no|no further|can['’]?t (?:make|do)|forgot|was|were|about)\s(?:(?:her|the|our)\s)?$/i
const takenBack =
  /^\s?(?:was |has been |is )?(?:cancel\w*|missed|not (?:needed|possible)|unable|did ?n['’]?t)|^\s?(?:40|\d+) ?(?:mins?|minutes)/i
const others =
  /(?<!\p{L})(?:he|they|mum|mother|dad|father|partner|ex|boyfriend|husband|sister|brother|aunt|son|daughter|kids|children|friend|landlord|officer|worker|starts?|moving|moves)(?!\p{L})/iu
const otherSubject =
  /(?<!\p{L})(?:he|they|mum|mother|dad|father|partner|ex|boyfriend|husband|sister|brother|aunt|son|daughter|kids|children|friend|landlord|officer|po|gp)(?: (?:is|are|was|will be|will|to|may|might|wants? to)|['’]s|['’]ll)?\s$/iu
const planned = /(?<!\p{L})(?:is|will be|booked|arranged|planned|for|due|again|set|at)(?!\p{L})/iu
const lasted = /(?<!\p{L})\d{1,3} ?(?:mins?|minutes|hrs?|hours?)(?!\p{L})/iu
const fromDay = /(?<!\p{L})(?:from|not|instead of|since)\s(?:the\s)?$/iu

/** The words that make a day one of hers with this service. */
export interface Ours extends Span {
  readonly words: string
  readonly withUs: boolean
}

const us = /^(?:with|w\/) /i
const explicit = /^(?:ne?xt|re-?(?:book|arrang|sched)|new )/i

/** Whether the words name an appointment outright: "next appt", "rebooked". */
export function isExplicit({ words }: Ours): boolean {
  return explicit.test(words)
}

/** Where in its own words a day is said to be one of her contacts with this service; undefined where it is not said. */
export function oursIn(around: Around, plan: DayPlan): Ours | undefined {
  const { stretch, day, onlyFuture } = plan
  const words = around.marked.slice(stretch.start, stretch.end)
  const place = day.start - stretch.start
  if (fromDay.test(words.slice(0, place)) || takenBack.test(words.slice(day.end - stretch.start)))
    return undefined
  const anchor = nearest(matchesOf(words, strong), place)
  const said =
    anchor ?? (nextDay.test(words) && isNextAlone(words, place) ? dayIn(plan) : nounIn(around, plan))
  if (said === undefined || place - said.end > furthest) return undefined
  const ours = asOurs(words, said, stretch.start)
  if (anchor === undefined) return ours
  return isRefused(words, { ours, said, place, onlyFuture }) ? undefined : ours
}

const booking = /^(?:app|apt|apo)/i
const furthest = 60
const dayIn = ({ day, stretch }: DayPlan): Span => ({
  start: day.start - stretch.start,
  end: day.end - stretch.start,
})

function asOurs(words: string, { start, end }: Span, by: number): Ours {
  const own = words.slice(start, end)
  return { start: start + by, end: end + by, words: own, withUs: us.test(own) }
}

interface Anchored {
  readonly ours: Ours
  readonly said: Span
  readonly place: number
  readonly onlyFuture: boolean
}

function isRefused(words: string, { ours, said, place, onlyFuture }: Anchored): boolean {
  const before = words.slice(0, said.start)
  if (isExplicit(ours)) return refusedOutright.test(before)
  const around = words.slice(Math.max(0, said.start - 24), Math.max(said.end, place))
  return refused.test(around) || (past.test(around) && !onlyFuture) || otherSubject.test(before)
}

/** A bare "home visit" or "appt" before its day, or a day that stands alone and can only be to come. */
function nounIn(
  { marked, toldBefore, nothingTold }: Around,
  { stretch, day, onlyFuture }: DayPlan,
): Span | undefined {
  const words = marked.slice(stretch.start, stretch.end)
  const place = day.start - stretch.start
  const before = words.slice(0, place)
  if (past.test(before) || refused.test(before) || lasted.test(words)) return undefined
  const noun = nearest(matchesOf(words, weak), place)
  if (noun === undefined)
    return onlyFuture && isBare(words) ? { start: place, end: day.end - stretch.start } : undefined
  const between = words.slice(noun.end, place)
  const isAppointment = nothingTold && booking.test(words.slice(noun.start, noun.end))
  const future = onlyFuture || toldBefore || isAppointment || planned.test(between)
  return future && isBare(between) && !others.test(before) ? noun : undefined
}

const connecting = /^[\s,;:()–-]*(?:and|then|so|also|again|her|is|it['’]?s|on|back)?[\s,:–-]*$/i

/** Whether "next Thu" is said by itself, and not of something that somebody does then. */
function isNextAlone(words: string, place: number): boolean {
  if (connecting.test(words.slice(0, place))) return true
  return !others.test(words) && withTime.test(words)
}

const withTime = pattern('DAY[\\s,]*(?:at |@ ?)?(?:TIME|\\d)', 'iu')

/** The match that stands last before a place, else the first behind it. */
function nearest(matches: readonly RegExpExecArray[], place: number): Span | undefined {
  const spans = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return spans.findLast(({ start }) => start <= place) ?? spans[0]
}

/** The next contact that a day tells, with every piece that was read for it. */
export function nextOf({ text, marked }: Around, plan: DayPlan, anchor: Span): NextFound {
  const { day, time, stretch } = plan
  const first = Math.min(anchor.start, day.start, time?.start ?? day.start)
  const last = Math.max(anchor.end, day.end, time?.end ?? 0)
  const mode = modeIn(marked, { start: stretch.start, end: stretch.end }, first)
  const start = Math.min(first, mode?.start ?? first)
  const end = Math.max(last, mode?.end ?? last)
  const read = [anchor, day, ...(time === undefined ? [] : [time]), ...(mode === undefined ? [] : [mode])]
  const pieces = [...read, ...outside([{ start: last, end }], read)].filter((one) => one.end > one.start)
  const value = said({ day: plan.future, time: time?.value, mode: mode?.mode })
  return { kind: 'next', rule: 'next-appointment', start, end, text: text.slice(start, end), value, pieces }
}

const topic =
  /\s(?:confirmed|reminder|letter|re|about|regarding|to (?:discuss|go|do|look|talk|complete|help|sort|fill|work|review|sign))\s/i

/** The mode that is told directly before, in, or behind the words of a next contact. */
function modeIn(marked: string, stretch: Span, first: number): (Span & { readonly mode: Mode }) | undefined {
  const words = marked.slice(first, stretch.end).split(topic)[0] ?? ''
  const lead = marked.slice(stretch.start, first)
  return modeOf(words, first) ?? modeOf(leadIn.exec(lead)?.[0] ?? '', stretch.start + lead.search(leadIn))
}

const leadIn = /(?:\S+\s){1,2}$/

function modeOf(words: string, from: number): (Span & { readonly mode: Mode }) | undefined {
  if (words === '') return undefined
  for (const { mode, pattern: told } of modesOfNext) {
    const match = told.exec(words)
    if (match === null) continue
    const start = from + match.index
    return { mode, start, end: start + match[0].length }
  }
  return undefined
}
