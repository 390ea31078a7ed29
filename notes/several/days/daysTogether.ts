import { dayOf, daysAfter, daysBetween, type Day, type Instant } from '../../../casework/time.ts'
import { contactSigns } from '../../contact/contactSigns.ts'
import type { Mention } from '../../names/nameMentions.ts'
import { textAfter, type Found, type Span } from '../../text/finding.ts'
import { sentencesOf } from '../../text/passages.ts'
import { daysIn } from '../../when/readDays.ts'
import type { DayValue } from '../../when/dayValue.ts'
import type { ContactOfDay } from './contactOfDay.ts'

/** A longer row of days is no week's work. */
const mostDays = 7

const listed = /^\s?(?:,|&|\+|\/|(?:,\s)?and)\s?$/i
const ranged = /^\s?(?:[-–—]|to|until|till?)\s?$/i
const eachDay = /\b(?:daily|every ?day|each(?: day)?|per day|a day)\b/i

/**
 * The days of a text that begins with several on which one woman was met: "Mon, Tues and Wed saw Jade at the hub", "Mon-Wed: saw
 * Jade daily". What follows the first sentence is told of the last day. Empty where the text begins otherwise.
 */
export function daysTogether(
  text: string,
  mentions: readonly Mention[],
  now: Instant,
): readonly ContactOfDay[] {
  const row = rowOf(text, now)
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined || row.length < 2) return []
  const [sentence] = sentencesOf(text).filter(({ end }) => end > last.end)
  if (sentence === undefined || !isOnlyName(text, first.start, mentions) || !tellsBehind(text, last.end))
    return []
  const days = daysOf(text, row, sentence)
  if (!areOneRow(days, dayOf(now))) return []
  return days.map((day, at) => ({
    day,
    stretches: [{ start: 0, end: at === days.length - 1 ? text.length : sentence.end }],
  }))
}

/** The days that a text names first, in one row. */
function rowOf(text: string, now: Instant): readonly Found<DayValue>[] {
  const row: Found<DayValue>[] = []
  for (const day of daysIn(text, now)) {
    const last = row.at(-1)
    const gap = last === undefined ? ',' : text.slice(last.end, day.start)
    const isEnd = row.length === 1 && ranged.test(gap)
    if (!isEnd && !listed.test(gap)) break
    row.push(day)
    if (isEnd) break
  }
  return row
}

/** The days of a row; those from one day to another only where something was done on each. */
function daysOf(text: string, row: readonly Found<DayValue>[], sentence: Span): readonly Day[] {
  const [first, second] = row
  const been = row.flatMap(({ value: { past } }) => past ?? [])
  if (been.length < row.length || first === undefined || second === undefined) return []
  if (!ranged.test(text.slice(first.end, second.start))) return been
  return eachDay.test(text.slice(second.end, sentence.end)) ? daysFrom(been) : []
}

/** Every day from the first of two to the second. */
function daysFrom([from, to]: readonly Day[]): readonly Day[] {
  if (from === undefined || to === undefined) return []
  const length = Math.min(daysBetween(from, to), mostDays) + 1
  return Array.from({ length: Math.max(0, length) }, (_, at) => daysAfter(from, at))
}

const areOneRow = (days: readonly Day[], today: Day): boolean =>
  days.length > 1 &&
  days.length <= mostDays &&
  days.every((day, at) => day <= today && (at === 0 || day > (days[at - 1] ?? day)))

/** Whether a contact is told directly behind the days. */
const tellsBehind = (text: string, end: number): boolean =>
  contactSigns(text).some(
    ({ start }) => start >= end && /^(?:[\s:,.–—-]|\b(?:i|we)\b)*$/i.test(text.slice(end, start)),
  ) && !/^[\s:,–—-]*s?he\b/i.test(textAfter(text, end))

/** Before the days nothing may stand but her name. */
function isOnlyName(text: string, start: number, mentions: readonly Mention[]): boolean {
  const [name] = mentions
  const before = text.slice(0, start)
  if (name === undefined || name.end > start) return /^\s*(?:on\s)?$/i.test(before)
  return /^\s*[:,–—-]?\s*(?:on\s)?$/i.test(before.slice(0, name.start) + before.slice(name.end))
}
