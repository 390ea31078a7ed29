import { dayOf, type Instant } from '../../../casework/time.ts'
import { contactSigns } from '../../contact/contactSigns.ts'
import type { Mention } from '../../names/nameMentions.ts'
import { textBefore, type Span } from '../../text/finding.ts'
import { daysIn } from '../../when/readDays.ts'
import type { DayValue } from '../../when/dayValue.ts'
import { durationsIn } from '../../when/readDuration.ts'
import { areInOrder, type ContactOfDay } from './contactOfDay.ts'

/** A stretch of a text that begins with a day. */
interface Dated extends Span {
  readonly day: string
  /** Where the words behind the day begin. */
  readonly told: number
}

/**
 * The contacts of a message that notes several days of one woman, each in the stretches that tell of it: "Jade Morgan: Mon rang,
 * no answer. Tues met at hub 40 mins". Nothing where the message is not laid out so, because a day that begins a sentence may
 * also tell what happened to her.
 */
export function datedStretches(
  text: string,
  mentions: readonly Mention[],
  now: Instant,
): readonly ContactOfDay[] {
  const [first, ...more] = datedIn(text, now)
  if (first === undefined || more.length === 0) return []
  const dated = [first, ...more]
  const header = { start: 0, end: first.start }
  const isLaidOut = isOnlyHerName(text, header, mentions) && dated.every((one) => tells(text, one, mentions))
  if (!isLaidOut || !areInOrder(dated.map(({ day }) => day))) return []
  const before = header.end === 0 ? [] : [header]
  return dated.map(({ start, end, told, day }) => ({
    ...{ day, stretches: [...before, { start, end }] },
    label: labelOf(text, told, { start, end }),
  }))
}

const weeks = /\b(?:week|wk|w\/[ce])/i

const beginsHere = /(?:^|[.;\n]\s*|^[^.;\n]{2,40}?(?:[:,]|\s[-–—])\s?)(?:on\s)?$/i

/** The parts of a text that begin with a day that has been. */
function datedIn(text: string, now: Instant): readonly Dated[] {
  const today = dayOf(now)
  const been = daysIn(text, now).filter(({ value: { past } }) => past !== undefined && past <= today)
  const labels = been.filter(({ start }) => beginsHere.test(textBefore(text, start)))
  // "Today" within a sentence is most often the day of the contact, and the days that begin sentences are her story.
  const isWithin = been.some((day) => !labels.includes(day) && isTodayOrBefore(day.value, today))
  // "Last week: Mon rang. Tues met": only the first of the days is read as one of that week.
  const [first] = labels
  if (isWithin || (first !== undefined && weeks.test(text.slice(0, first.end)))) return []
  return labels.map(({ start, end: told, value: { past = today } }, at) => ({
    ...{ start, told, day: past },
    end: labels[at + 1]?.start ?? text.length,
  }))
}

/** Whether a day can only be today or one before it: "Sunday" may also be the next. */
const isTodayOrBefore = ({ past, future }: DayValue, today: string): boolean =>
  future === undefined || past === today

/** Before the first day nothing may stand but whose contacts they are. */
function isOnlyHerName(text: string, header: Span, mentions: readonly Mention[]): boolean {
  const said = mentions
    .filter(({ end }) => end <= header.end)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.slice(0, header.end))
  return !/[\p{L}\p{N}]/u.test(said.replace(/\bon\s*$/i, ''))
}

const nearby = 12
const leadIn =
  /^(?:[\s:,.@–—-]|\b(?:am|pm|at|i|we|then|noon)\b|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?(?!\p{L}|\d))*$/iu

/** "Today - she rang me back": what she did that is a contact of the worker's. */
const herselfDoing =
  /^(?:(?:rang|called|phoned|texted|messaged|emailed) (?:me|us|in|back)|came|popped|dropped in|turned up|attended|dna|cancelled|missed)\b/i

/** Whether a contact is told directly behind the day: by what was done, or by a length of time in the same sentence. */
function tells(text: string, { told, end }: Dated, mentions: readonly Mention[]): boolean {
  const name = mentions.find(({ start }) => start >= told && start < told + nearby)
  const isBehind = ({ start }: Span): boolean => {
    if (start < told || start >= end) return false
    const between = text.slice(told, start)
    const nameless =
      name !== undefined && name.end <= start
        ? text.slice(told, name.start) + text.slice(name.end, start)
        : between
    return leadIn.test(
      herselfDoing.test(text.slice(start, start + 20)) ? nameless.replace(/\bs?he\s$/i, '') : nameless,
    )
  }
  return contactSigns(text).some(isBehind) || placeAndLength(text, { start: told, end }, isBehind)
}

const place =
  /\b(?:hub|centre|home|hv|office|f2f|tc|t\/c|phone|tel|zoom|court|probation|visit|call(?:ed)?)\b/gi

/** The label of a stretch that begins with a day; before a place that tells that somebody was met there: "11/3 hub 45 mins". */
export function labelOf(text: string, told: number, { start, end }: Span): Span {
  const said = text.slice(told, end)
  const at = said.search(place)
  return { start, end: at >= 0 && leadIn.test(said.slice(0, at)) ? start : told }
}

/** "hub 30 re UC": a length with no word for minutes. */
const bareLength =
  /^\s(?:[1-9]0|[1-9]5)(?=\s(?!\p{L}*(?:day|pm|am)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\b)\p{L}|[.,;]|$)/u

/** "11/3 hub 45 mins": where it was, and how long. */
function placeAndLength(text: string, { start, end }: Span, isBehind: (span: Span) => boolean): boolean {
  const said = text.slice(start, end)
  const [named] = [...said.matchAll(place)].filter(({ index }) =>
    isBehind({ start: start + index, end: start + index + 1 }),
  )
  if (named === undefined) return false
  const isBare = bareLength.test(said.slice(named.index + named[0].length))
  return isBare || durationsIn(text).some((length) => length.start >= start && length.end <= end)
}
