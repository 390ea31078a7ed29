import type { Attendance } from '../../casework/words.ts'
import { dayOf, daysBetween, type ClockTime } from '../../casework/time.ts'
import {
  blanked,
  overlaps,
  outside,
  textBefore,
  type Finding,
  type Found,
  type Span,
} from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { DayValue } from './readDays.ts'
import type { Moments } from '../planned/readNext.ts'
import { timeOfDay } from './readWhen.ts'
import { isOutright } from './saidOutright.ts'
import { ofTodayAtHead } from './todayAtHead.ts'
import { matchesOf } from '../text/matches.ts'
import { isQuoted } from '../text/quotes.ts'
import { said } from '../text/said.ts'
import { saysNothingElse } from '../text/remainder.ts'
import { cameAfterAll, dayBeside, isFirstToBe, putOff, rangBackFirst, timeBeside } from './besideContact.ts'
import {
  agreed,
  aside,
  cannotBefore,
  contactNoun,
  event,
  happened,
  negated,
  othersDid,
  reported,
  subject,
  theirAppointment,
  topicEvent,
  towardsMe,
  whoseDoing,
  withOthers,
} from './words/aroundContact.ts'

/** What reading the moment of the contact needs of the rest of the reading. */
export interface ContactPassage {
  readonly text: string
  readonly sentence: Span
  readonly clauses: readonly Span[]
  readonly signs: readonly Span[]
  readonly women: readonly Span[]
  readonly other: readonly Span[]
  readonly next: readonly Span[]
  /** Where the contact was with somebody else about her, if it was. */
  readonly about: Span | undefined
  readonly attendance: Attendance | undefined
}

/** The day and the time of the contact itself, as far as the note says them. */
export interface ContactMoment {
  readonly day?: Found<DayValue>
  readonly time?: Found<ClockTime>
}

/** A contact's own moment is among the first that a note names; a text of nothing but dates stays quick. */
const most = 50

/** Reads the contact's own day and time towards the past; the day of a court date, an eviction or a next appointment is none. */
export function contactMoment(passage: ContactPassage, moments: Moments): ContactMoment {
  const taken = [...passage.next, ...passage.women]
  const days = outside(moments.days.slice(0, most), taken)
    .filter((one) => !isToldByOthers(passage, one))
    .map((one) => ofTodayAtHead(passage.text, one, moments))
  const times = outside(moments.times.slice(0, most), [...passage.next, ...moments.days.slice(0, most)])
  const own = days.filter(
    (one) =>
      mayBeContact(one) && isOfContact(passage, one, moments) && !isRatherToCome(passage, one, moments),
  )
  const mayBe = days.filter((one) => !isRatherToCome(passage, one, moments))
  const day =
    (isCalledOff(passage) ? putOff(passage, days) : undefined) ??
    cameAfterAll(passage, days) ??
    own[0] ??
    dayBeside(passage, mayBe)
  const time = day === undefined ? undefined : timeOfDay(passage.text, day, times)
  if (time !== undefined) return said({ day, time })
  const open = day === undefined ? mayBe.filter((one) => mayBeDay(passage.text, one)) : []
  const shut = days.filter((one) => !open.includes(one))
  const free = times.filter((one) => isFree(one, shut, passage))
  const alone = timeAlone(passage, free, moments)
  if (alone === undefined) return said({ day })
  const itsDay = day ?? open.find((one) => timeOfDay(passage.text, one, [alone]) !== undefined)
  return said({ day: itsDay, time: firstOfRow(passage.text, times, alone) })
}

/** A day that is the contact's where the time beside it is. */
const mayBeDay = (text: string, day: Found<DayValue>): boolean =>
  mayBeContact(day) && isOutright(text, day) !== false

/** The contact's time where it stands apart from the contact's day. */
function timeAlone(
  passage: ContactPassage,
  free: readonly Found<ClockTime>[],
  moments: Moments,
): Found<ClockTime> | undefined {
  return (
    (isCalledOff(passage) ? agreedTime(passage, free) : undefined) ??
    free.filter((one) => isOfContact(passage, one, moments)).sort(rangBackFirst(passage))[0] ??
    timeBeside(passage, free)
  )
}

/** The time at which she should have come: one that is told as missed, as put off or as agreed. */
function agreedTime(
  { text }: ContactPassage,
  free: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  return (
    free.find((one) => isOutright(text, one)) ??
    free.find(
      ({ start }) => agreed.test(textBefore(text, start)) && !theirAppointment.test(textBefore(text, start)),
    )
  )
}

/** Only a contact that did not take place can be of a day to come. */
const isCalledOff = ({ attendance }: ContactPassage): boolean =>
  attendance !== undefined && attendance !== 'came' && attendance !== 'no-answer'

/** "PO told me she missed her appt on Tuesday": what somebody else tells of her has its own day. */
function isToldByOthers({ text, clauses, about }: ContactPassage, { start }: Span): boolean {
  if (about === undefined || about.end > start) return false
  if (isQuoted(text, start)) return true
  const from = Math.max(passageAt(clauses, start)?.start ?? 0, about.end, start - reach)
  const before = text.slice(from, start)
  return negated.test(before) || cannotBefore.test(before)
}

const weekOrSo = 9

/** "Tues 17th", written on the 12th: rather of this month than of last, where nothing that was done stands before it. */
function isRatherToCome(
  passage: ContactPassage,
  { start, end, value }: Found<DayValue>,
  { now }: Moments,
): boolean {
  const { past, future } = value
  if (now === undefined || past === undefined || future === undefined) return false
  const today = dayOf(now)
  const ago = daysBetween(past, today)
  if (ago <= weekOrSo || ago <= daysBetween(today, future)) return false
  const clause = passageAt(passage.clauses, start)
  const done = passage.signs.filter((sign) => !isFirstToBe(passage.text, sign))
  return !done.some((sign) => clause !== undefined && overlaps(sign, clause) && sign.end <= end)
}

/** The first of several times in a row, "(10:15, 14:40)". */
function firstOfRow(
  text: string,
  times: readonly Found<ClockTime>[],
  time: Found<ClockTime>,
): Found<ClockTime> {
  const before = times[times.indexOf(time) - 1]
  if (before === undefined || !/^[\s,;&/]{1,4}(?:and\s)?$/.test(text.slice(before.end, time.start)))
    return time
  return firstOfRow(text, times, before)
}

/** A day that has been, and not one of those that are only told as background: "3 months ago". */
const mayBeContact = ({ value, rule }: Found<DayValue>): boolean =>
  value.past !== undefined && rule !== 'long-ago' && rule !== 'in-a-while'

function isFree(time: Found<ClockTime>, days: readonly Found<DayValue>[], { text }: ContactPassage): boolean {
  return days.every((day) => timeOfDay(text, day, [time]) === undefined)
}

function isOfContact(passage: ContactPassage, mention: Finding, moments: Moments): boolean {
  const { text, clauses, sentence, signs, women, other } = passage
  const clause = passageAt(clauses, mention.start)
  if (clause === undefined) return false
  const outright = isOutright(text, mention)
  if (outright !== undefined) return outright
  const read = [...signs, ...women, ...other, ...moments.days, ...moments.times]
  if (saysNothingElse(text, clause, read)) return true
  if (overlaps(clause, sentence) && saysNothingElse(text, clause, [...read, ...placesIn(text, clause)]))
    return true
  const isHere = overlaps(clause, sentence) || isDoneToMe(passage, clause, mention)
  if (!isHere || isWithOthers(passage, clause, mention)) return false
  const sign = signs.find((one) => overlaps(one, clause) && isTold(text, clause, one))
  if (sign !== undefined)
    return !turnsAway(
      text.slice(Math.max(sign.end, mention.start - reach), Math.max(sign.end, mention.start)),
    )
  return isBesideName(passage, clause, mention, read)
}

/** How far from a day its surroundings are looked at, so that a text without an end to its clauses stays quick. */
const reach = 200

/** Whether a sign of a contact is told as the worker's own, and not of what somebody said or did. */
function isTold(text: string, clause: Span, sign: Span): boolean {
  return !reported.test(text.slice(Math.max(clause.start, sign.start - reach), sign.start))
}

/** "Jade hung up on me at 10": what a woman does to the worker is a contact, whatever sentence speaks of one later. */
function isDoneToMe({ text, women }: ContactPassage, clause: Span, mention: Span): boolean {
  const start = Math.max(clause.start, mention.start - reach)
  return (
    women.some((one) => one.start >= start && one.end <= mention.start) &&
    towardsMe.test(text.slice(start, mention.start))
  )
}

function isWithOthers({ text, women }: ContactPassage, clause: Span, mention: Span): boolean {
  const start = Math.max(clause.start, mention.start - reach)
  const match = withOthers.exec(text.slice(start, mention.start))
  if (match === null) return false
  const end = start + match.index + match[0].length
  return !women.some((woman) => Math.abs(woman.start - end) <= 1)
}

/** Whether a clause without a sign names a woman or a contact, and nothing that happened stands before the day. */
function isBesideName(
  passage: ContactPassage,
  clause: Span,
  mention: Finding,
  read: readonly Span[],
): boolean {
  const { text, women } = passage
  const start = Math.max(clause.start, mention.start - reach)
  const behind = text.slice(mention.end, Math.min(clause.end, mention.end + reach)).split(reporting)[0]
  if (event.test(`${text.slice(start, mention.end)}${behind ?? ''}`)) return false
  const before = blanked(text.slice(start, mention.start), spansFrom(read, start, mention.start))
  if (aside.test(before)) return false
  if (contactNoun.test(before) || isTitle(text, clause) || isDatedTitle(text, mention)) return true
  if (towardsMe.test(text.slice(start, mention.start)) && !whoseDoing.test(text.slice(start, mention.start)))
    return women.some((one) => overlaps(one, clause))
  if (whoseDoing.test(text.slice(start, mention.start)) || subject.test(before)) return false
  return women.some((one) => overlaps(one, clause)) && !happened.test(before)
}

const reporting = /\s(?:that|says?|said|as|because|saying)\s/i

/** "Coffee morning 10.30-12:" at the beginning of a line. */
function isTitle(text: string, { start, end }: Span): boolean {
  return text.charAt(end - 1) === ':' && (start === 0 || text.charAt(start - 1) === '\n')
}

const titleReach = 40

/** "Core group 4 Feb:" at the beginning of a note. */
function isDatedTitle(text: string, { start, end, kind }: Finding): boolean {
  return (
    kind === 'day' &&
    start <= titleReach &&
    text.charAt(end) === ':' &&
    !/[.;!?\n]/.test(text.slice(0, start))
  )
}

/** The parts of some spans that lie in a stretch, counted from its start. */
function spansFrom(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => overlaps(span, { start, end }))
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }))
}

const ownPlaces =
  /\b(?:hub|cent(?:re|er)|office|library|caf[eé]|park|home|flat|phone|tel|f2f|ftf|hv|video|zoom|teams)\b/gi
const longestPlaced = 60

/** Where a short clause names where or how they meet: "centre wed 3-4.30". */
function placesIn(text: string, { start, end }: Span): readonly Span[] {
  if (end - start > longestPlaced) return []
  return matchesOf(text.slice(start, end), ownPlaces).map(({ index, 0: written }) => ({
    start: start + index,
    end: start + index + written.length,
  }))
}

const bracketed = /\([^()]{1,40}\)/g

function turnsAway(words: string): boolean {
  const between = words.replace(bracketed, ' ')
  if (aside.test(between) || othersDid.test(between)) return true
  const topic = subject.exec(between)
  if (topic === null) return false
  const about = between.slice(topic.index)
  return event.test(about) || topicEvent.test(about)
}
