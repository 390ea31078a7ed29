import type { ClockTime } from '../../casework/time.ts'
import { byPlace, overlaps, type Found, type Span } from '../text/finding.ts'
import type { DayValue } from '../when/readDays.ts'

/** The days and times of a text, read once, and where women are named in it. */
export interface Moments {
  readonly days: readonly Found<DayValue>[]
  readonly times: readonly Found<ClockTime>[]
  readonly women?: readonly Span[]
}

const marks = { day: '\uE000', nextDay: '\uE001', time: '\uE002', woman: '\uE003', whose: '\uE004' }
const markPattern = /[\uE000-\uE004]/g

const classes: readonly (readonly [RegExp, string])[] = [
  [/NEXTDAY/g, `${marks.nextDay}${marks.day}*`],
  [/DAY/g, `[${marks.nextDay}${marks.day}]+`],
  [/TIME/g, `${marks.time}+`],
  [/HER/g, `(?:her|${marks.woman}+)`],
  [/WOMAN/g, `${marks.woman}+`],
  [/WHOSE/g, `(?:her|${marks.whose}+)`],
]

/**
 * A pattern for a marked text: DAY stands for a day to come, NEXTDAY for one that is called the next ("next Thu"), TIME for
 * a clock time, WOMAN for a name, HER for a name or "her", and WHOSE for a name with a possessive ending or "her".
 */
export function pattern(source: string, flags = 'i'): RegExp {
  return new RegExp(
    classes.reduce((made, [name, meant]) => made.replace(name, meant), source),
    flags,
  )
}

/** A text with every day to come, time and name written over by marks of the same length, so that all else keeps its place. */
export function markedText(text: string, { days, times, women = [] }: Moments): string {
  const spans = [
    ...days
      .filter(({ value }) => value.future !== undefined)
      .map((day) => marked(withoutStop(text, day), dayMarks(day))),
    ...times.map((time) => marked(withoutStop(text, time), marks.time)),
    ...women.map((woman) => marked(woman, nameMark(text.slice(woman.start, woman.end)))),
  ].sort(byPlace)
  let made = ''
  let place = 0
  for (const { start, end, mark } of spans) {
    if (start < place || end > text.length) continue
    made += text.slice(place, start).replace(markPattern, ' ') + mark.padEnd(end - start, mark.at(-1))
    place = end
  }
  return made + text.slice(place).replace(markPattern, ' ')
}

/** A clock time is read together with the full stop of "pm."; where a sentence ends there, the stop is left to it. */
function withoutStop(text: string, { start, end }: Span): Span {
  const ends = text[end - 1] === '.' && /^(?:\s+[\p{Lu}\d]|\s*\n|\s*$)/u.test(text.slice(end, end + 4))
  return { start, end: ends ? end - 1 : end }
}

const marked = ({ start, end }: Span, mark: string) => ({ start, end, mark })
const dayMarks = ({ text }: { text: string }): string =>
  /^ne?xt\b/i.test(text) ? marks.nextDay + marks.day : marks.day
const nameMark = (name: string): string => (/['’ʼ`´]s?$/i.test(name) ? marks.whose : marks.woman)

/** Whether a marked text holds a day to come. */
export function holdsDay(text: string): boolean {
  return text.includes(marks.day) || text.includes(marks.nextDay)
}

/** Those of some findings that begin within a stretch. */
export function within<F extends Span>(found: readonly F[], stretch: Span): readonly F[] {
  return found.filter(
    (one) => one.start >= stretch.start && one.start < stretch.end && overlaps(one, stretch),
  )
}
