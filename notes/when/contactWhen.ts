import type { ClockTime } from '../../casework/time.ts'
import { overlaps, outside, textBefore, type Finding, type Found, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { DayValue } from './readDays.ts'
import type { Moments } from '../planned/readNext.ts'
import { timeOfDay } from './readWhen.ts'
import { said } from '../text/said.ts'
import { saysNothingElse, wordsLeft } from '../text/remainder.ts'
import {
  aside,
  elsewhereBefore,
  elsewhereForRange,
  event,
  happened,
  heading,
  reported,
  subject,
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
}

/** The day and the time of the contact itself, as far as the note says them. */
export interface ContactMoment {
  readonly day?: Found<DayValue>
  readonly time?: Found<ClockTime>
}

/** Reads the contact's own day and time towards the past; the day of a court date, an eviction or a next appointment is none. */
export function contactMoment(passage: ContactPassage, moments: Moments): ContactMoment {
  const taken = [...passage.next, ...passage.women]
  const days = outside(moments.days, taken)
  const times = outside(moments.times, passage.next)
  const day = days.find((one) => mayBeContact(one) && isOfContact(passage, one, moments))
  const time = day === undefined ? undefined : timeOfDay(passage.text, day, times)
  const alone = time ?? times.find((one) => isFree(one, days, passage) && isOfContact(passage, one, moments))
  return said({ day, time: alone })
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
  if (mention.kind === 'day' && isHeading(text, mention)) return true
  if (elsewhere(mention).test(textBefore(text, mention.start))) return false
  const read = [...signs, ...women, ...other, ...moments.days, ...moments.times]
  if (saysNothingElse(text, clause, read)) return true
  if (!overlaps(clause, sentence) || isWithOthers(passage, clause, mention)) return false
  const sign = signs.find((one) => overlaps(one, clause) && isTold(text, clause, one))
  if (sign !== undefined)
    return !turnsAway(
      text.slice(Math.max(sign.end, mention.start - reach), Math.max(sign.end, mention.start)),
    )
  return isBesideName(passage, clause, mention, read)
}

/** Whether the words before a day, in its line, only announce it: "Late entry for Tues:", "From last week, Monday". */
function isHeading(text: string, { start }: Span): boolean {
  const line = textBefore(text, start)
  const from = Math.max(line.lastIndexOf('\n'), line.lastIndexOf('. ')) + 1
  return start - line.length + from <= headingReach && heading.test(line.slice(from))
}

const headingReach = 60

const elsewhere = ({ rule }: Finding): RegExp =>
  rule === 'clock-range' ? elsewhereForRange : elsewhereBefore

/** How far from a day its surroundings are looked at, so that a text without an end to its clauses stays quick. */
const reach = 200

/** Whether a sign of a contact is told as the worker's own, and not of what somebody said or did. */
function isTold(text: string, clause: Span, sign: Span): boolean {
  return !reported.test(text.slice(Math.max(clause.start, sign.start - reach), sign.start))
}

function isWithOthers({ text, women }: ContactPassage, clause: Span, mention: Span): boolean {
  const start = Math.max(clause.start, mention.start - reach)
  const match = withOthers.exec(text.slice(start, mention.start))
  if (match === null) return false
  const end = start + match.index + match[0].length
  return !women.some((woman) => Math.abs(woman.start - end) <= 1)
}

/** Whether a woman is named in the clause, and nothing that happened stands between her name and the day. */
function isBesideName(passage: ContactPassage, clause: Span, mention: Span, read: readonly Span[]): boolean {
  const { text, women } = passage
  const woman = women.find((one) => overlaps(one, clause))
  const near = {
    start: Math.max(clause.start, mention.start - reach),
    end: Math.min(clause.end, mention.end + reach),
  }
  if (woman === undefined || event.test(text.slice(near.start, near.end))) return false
  const before = { start: near.start, end: Math.max(near.start, mention.start) }
  if (aside.test(text.slice(before.start, before.end))) return false
  return !wordsLeft(text, { start: Math.max(woman.end, near.start), end: before.end }, read).some((word) =>
    happened.test(word),
  )
}

function turnsAway(between: string): boolean {
  if (aside.test(between)) return true
  const topic = subject.exec(between)
  return topic !== null && event.test(between.slice(topic.index))
}
