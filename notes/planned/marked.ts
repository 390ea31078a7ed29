import type { ClockTime, Instant } from '../../casework/time.ts'
import { byPlace, overlaps, type Found, type Span } from '../text/finding.ts'
import type { DayValue } from '../when/dayValue.ts'

/** The days and times of a text, read once, and where women are named in it. */
export interface Moments {
  readonly days: readonly Found<DayValue>[]
  readonly times: readonly Found<ClockTime>[]
  readonly women?: readonly Span[]
  /** When the note was written, so that what was earlier today is not to come. */
  readonly now?: Instant
}

const marks = { day: '\uE000', nextDay: '\uE001', time: '\uE002', woman: '\uE003', whose: '\uE004' }
const markPattern = /[\uE000-\uE004]/g

const classes: readonly (readonly [RegExp, string])[] = [
  [/NEXTDAY/g, `${marks.nextDay}${marks.day}*`],
  [/DAY/g, `[${marks.nextDay}${marks.day}]+`],
  [/TIME/g, `${marks.time}+`],
  [/HER/g, `(?:har|her|${marks.woman}+)`],
  [/WOMAN/g, `${marks.woman}+`],
  [/WHOSE/g, `(?:her|${marks.whose}+)`],
]

/** A class of characters, or a letter, in the source of a pattern. */
const letters = /\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/g
const letter = 'a-zà-öø-ÿ'

/**
 * A pattern for a marked text: DAY stands for a day to come, NEXTDAY for one that is called the next ("next Thu"), TIME for
 * a clock time, WOMAN for a name, HER for a name or "her", and WHOSE for a name with a possessive ending or "her". A marked
 * text is in lower case, and the letters are those of western Europe: the engine is several times quicker so.
 */
export function pattern(source: string, flags = ''): RegExp {
  const meant = classes.reduce((made, [name, mark]) => made.replace(name, mark), source)
  const plain = meant.replace(letters, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letter).replaceAll('\\p{N}', '0-9') : `[${letter}]`,
  )
  return new RegExp(plain, flags)
}

/** A text in lower case in which every character keeps its place. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** A text in lower case with every day to come, time and name written over by marks of the same length, so that all else keeps its place. */
export function markedText(text: string, { days, times, women = [] }: Moments): string {
  const spans = [
    ...days
      .filter(({ value }) => value.future !== undefined)
      .map((day) => marked(withoutStop(text, day), dayMarks(day))),
    ...times.map((time) => marked(withoutStop(text, time), marks.time)),
    ...women.map((woman) => marked(woman, nameMark(text.slice(woman.start, woman.end)))),
  ].sort(byPlace)
  const plain = lowered(text)
  let made = ''
  let place = 0
  for (const { start, end, mark } of spans) {
    if (start < place || end > text.length) continue
    made += plain.slice(place, start).replace(markPattern, ' ') + mark.padEnd(end - start, mark.at(-1))
    place = end
  }
  return made + plain.slice(place).replace(markPattern, ' ')
}

/** A clock time is read together with the full stop of "pm."; where a sentence ends there, the stop is left to it. */
export function withoutStop(text: string, { start, end }: Span): Span {
  const stop = text[end - 1] === '.'
  const shut = stop && text[end - 3] !== '.'
  const ends = shut || (stop && /^(?:\s+[\p{Lu}\d]|\s*\n|\s*$)/u.test(text.slice(end, end + 4)))
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
