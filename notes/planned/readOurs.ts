import { textBefore, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { isAgreed, tookTime } from './dayAgreed.ts'
import { pattern } from './marked.ts'
import { isBare } from './pieces.ts'
import type { PlanText } from './planned.ts'
import type { DayPlan } from './readMoment.ts'
import { appointmentNouns, strongWords } from './words/ours.ts'
import {
  fromDay,
  lasted,
  others,
  otherSubject,
  past,
  planned,
  refused,
  refusedOutright,
  takenBack,
} from './words/tense.ts'

/** What is known of the note when one of its days is looked at. */
export interface Around extends PlanText {
  /** Whether a contact was told before this place, so that a weekday without a tense is one to come. */
  readonly toldBefore: boolean
  /** Whether the note tells no contact at all. */
  readonly nothingTold: boolean
}

const strong = pattern(`(?<![\\p{L}'’-])(?:${strongWords})`, 'g')
const weak = pattern(`(?<![\\p{L}'’-])(?:${appointmentNouns})(?!\\p{L})`, 'g')
const nextDay = pattern('NEXTDAY')

/** The words that make a day one of hers with this service. */
export interface Ours extends Span {
  readonly words: string
  readonly withUs: boolean
}

const withMe = pattern('\\s(?:(?:with|w|wiv) |w\\/ ?)(?:me|us)(?!\\p{L})')
const us = /^(?:in )?(?:(?:with|w|wiv|w\/|joint|3|three)[ -]|w\/(?=[mu]))/i
const explicit = /^(?:ne?xt|re-?(?:book|arrang|sched)|new |n\/? ?a|(?:no|nae) )/i

/** Whether the words name an appointment outright: "next appt", "rebooked". */
export function isExplicit({ words }: Ours): boolean {
  return explicit.test(words)
}

/** Where in its own words a day is said to be one of her contacts with this service; undefined where it is not said. */
export function oursIn(around: Around, plan: DayPlan): Ours | undefined {
  const { stretch, day, onlyFuture } = plan
  const words = around.marked.slice(stretch.start, stretch.end)
  const place = day.start - stretch.start
  if (isNoDayOfOurs(words.slice(0, place), words.slice(day.end - stretch.start))) return undefined
  const anchor = nearest(matchesOf(words, strong), place)
  if (anchor !== undefined && isPastOrLeave(around, plan, anchor)) return undefined
  const said =
    anchor ?? (nextDay.test(words) && isNextAlone(words, place) ? dayIn(plan) : nounIn(around, plan))
  if (said === undefined || place - said.end > furthest) return undefined
  const ours = asOurs(words, withNoun(words, said), stretch.start)
  if (anchor === undefined) return ours
  return isRefused(words, { ours, said, place, onlyFuture }) ? undefined : ours
}

function isNoDayOfOurs(before: string, after: string): boolean {
  return fromDay.test(before) || someDayOf.test(before) || takenBack.test(after)
}

function isPastOrLeave(around: Around, { stretch, onlyFuture }: DayPlan, anchor: Span): boolean {
  if (notOurs.some((is) => is(around.marked, stretch.start, anchor))) return true
  const words = around.marked.slice(stretch.start + anchor.start, stretch.start + anchor.end)
  return !onlyFuture && (isToldContact(around, words) || (!around.toldBefore && withHerNoun.test(words)))
}

/** "Session w Jade Tues" is one to come only where another contact was told before it. */
const withHerNoun = /^[a-z-]{4,8}(?: up)? w(?:ith|\/)?(?![a-z])/

/** "W/c 16th" gives a week, and no day. */
const someDayOf = /(?:w\/c|wc|w\/b|week (?:commencing|beginning|of))\s(?:the\s)?$/

const length = pattern(
  String.raw`(?<!\p{L})(?:\d+ ?(?:m|mins?|minutes|hrs?|hours?)|half an hour|an hour|(?:one|two|three) (?:hrs?|hours?))(?!\p{L})`,
)

/** "Joint HV with SW on Monday, 1 hr": what took some time was, where the note tells of no contact before it. */
export function isToldContact({ marked, toldBefore }: Around, words: string): boolean {
  return !toldBefore && us.test(words) && length.test(marked)
}

const onLeave = /(?:leave|holiday|annual|a\/l|away|off sick)\W+(?:and |so )?$/

/** "On leave, back 30 March" tells when the worker is back. */
function isFromLeave(marked: string, from: number, anchor: Span): boolean {
  if (!marked.startsWith('back', from + anchor.start)) return false
  return onLeave.test(textBefore(marked, from + anchor.start))
}

const meToo = /^(?:me|mine|ours|us|kw)(?![a-z])/
const behindOthers = /[^\uE000-\uE002\s]\s(?:and|&|\+|plus|n)\s$/

/** "Mgmt mtg Bev + me 15/10": the worker is named beside somebody who has no day of her own, as "CPN 19/6 and me 26/6" has. */
function isWithOthers(marked: string, from: number, { start, end }: Span): boolean {
  return (
    meToo.test(marked.slice(from + start, from + end)) && behindOthers.test(textBefore(marked, from + start))
  )
}

const notOurs = [isFromLeave, isWithOthers]

const nounBefore = pattern(`(?:ne?xt )?(?:${appointmentNouns})\\s$`)

/** The words of an appointment together with its name before them: "her next appointment with me". */
function withNoun(words: string, { start, end }: Span): Span {
  const noun = nounBefore.exec(words.slice(Math.max(0, start - 40), start))
  return noun === null ? { start, end } : { start: start - noun[0].length, end }
}

const booking = /^(?:app|apt|apo)/i
const furthest = 60
const dayIn = ({ day, stretch }: DayPlan): Span => ({
  start: day.start - stretch.start,
  end: day.end - stretch.start,
})

function asOurs(words: string, { start, end }: Span, by: number): Ours {
  const own = words.slice(start, end)
  return { start: start + by, end: end + by, words: own, withUs: us.test(own) || withMe.test(own) }
}

/** "She might pop in Thursday", "she rings me if nothing by Fri": what may be is not agreed. */
const perhapsBefore = pattern('(?<!\\p{L})(?:might|maybe|if (?:she|he|they|HER))(?: \\p{L}+){0,3} $')
const perhapsBehind = pattern('(?<!\\p{L})if (?:nothing|not|no|nowt|still)(?!\\p{L})')

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
  if (perhapsBefore.test(before) || perhapsBehind.test(words.slice(said.end, place))) return true
  return refused.test(around) || (past.test(around) && !onlyFuture) || otherSubject.test(before)
}

/** A bare "home visit" or "appt" before its day, or a day that stands alone and can only be to come. */
function nounIn(around: Around, plan: DayPlan): Span | undefined {
  const { stretch, day, onlyFuture } = plan
  const words = around.marked.slice(stretch.start, stretch.end)
  const before = words.slice(0, day.start - stretch.start)
  if (wasOrIsNot(around, plan, before)) return undefined
  if (isNextBehind(around, plan, words)) return dayIn(plan)
  const noun = nounOf(words, before.length, day.end - stretch.start)
  if (noun === undefined) return isBare(words) && isAgreed(around, plan) ? dayIn(plan) : undefined
  const between = withoutHer(words, noun, before.length)
  if (!isBare(between) || others.test(before)) return undefined
  const isToBe = onlyFuture || planned.test(between) || mayBeToCome(around, words.slice(noun.start, noun.end))
  return isToBe ? noun : undefined
}

/** What an appointment is called before its day; behind it, only where nothing but small words stands between. */
function nounOf(words: string, start: number, end: number): Span | undefined {
  const nouns = matchesOf(words, weak).filter(({ index }) => !limited.test(words.slice(0, index)))
  return nearest(
    nouns.filter(({ index }) => index <= start || isBare(words.slice(end, index))),
    start,
  )
}

const firstOne = /(?:^|\s)(?:1st|first|initial)\s$/
const withHerName = pattern('\\s(?:with|w|w\\/) ?HER(?!\\p{L})')

/** What stands between an appointment and its day; of a first one with her, "first appt with Joy fri 13th", without her name. */
function withoutHer(words: string, noun: Span, end: number): string {
  const between = words.slice(noun.end, end)
  return firstOne.test(words.slice(0, noun.start)) ? between.replace(withHerName, ' ') : between
}

const nextBehind = /\s(?:ne?xt|again|instead)(?![a-z])/

/** "Wed 18 2pm next", "Thursday 2 instead": a day and no more, behind what was told. */
function isNextBehind({ toldBefore }: Around, { onlyFuture }: DayPlan, words: string): boolean {
  return (toldBefore || onlyFuture) && nextBehind.test(words) && isBare(words.replace(nextBehind, ' '))
}

/** "If no contact by 20/3" sets a limit, and books nothing; in "GP will call Tuesday" somebody else calls. */
const limited =
  /\b(?:no|without|any|further|(?!(?:she|i|we|and|then|also|but)\s)[a-z]{2,}\s(?:will|would|could))\s$/

/** Whether what stands in a stretch was or will not be: "had", "not", "40 mins", or how long it took right behind. */
function wasOrIsNot(around: Around, { stretch }: DayPlan, before: string): boolean {
  const words = around.marked.slice(stretch.start, stretch.end)
  return past.test(before) || refused.test(before) || lasted.test(words) || tookTime(around, stretch)
}

/** "Appt Tues 2pm" is one to come where the note tells no contact, or told one before it; "session Tues" may be the contact. */
function mayBeToCome({ nothingTold, toldBefore }: Around, noun: string): boolean {
  return toldBefore || (nothingTold && booking.test(noun))
}

const connecting = /^[\s,;:()–-]*(?:and|then|so|also|again|her|is|it['’]?s|on|back)?[\s,:–-]*$/i

/** Whether "next Thu" is said by itself, and not of something that somebody does then. */
function isNextAlone(words: string, place: number): boolean {
  if (connecting.test(words.slice(words.lastIndexOf(',', place) + 1, place))) return true
  return !others.test(words) && withTime.test(words)
}

const withTime = pattern('DAY[\\s,]*(?:at |@ ?)?(?:TIME|\\d)')

/** The match that stands last before a place, else the first behind it. */
function nearest(matches: readonly RegExpExecArray[], place: number): Span | undefined {
  const spans = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return spans.findLast(({ start }) => start <= place) ?? spans[0]
}
