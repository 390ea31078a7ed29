import type { ClockTime } from '../../casework/time.ts'
import { overlaps, textAfter, textBefore, type Found } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { rememberLast } from '../text/rememberLast.ts'

/** A stretch of a day: when it began and how many minutes it took. */
export interface ClockRange {
  readonly from: ClockTime
  readonly minutes: number
}

type HalfOfDay = 'am' | 'pm' | undefined

const clock = '(2[0-3]|[01]?\\d)(?:[:.]([0-5]\\d))?\\s?([ap]\\.?m\\b\\.?)?'
const rangePattern = new RegExp(
  `(?<![\\d/£.:-])\\b${clock}\\s?(?:-|–|to|til|till|until)\\s?${clock}(?![\\d/%:-]|\\.\\d)`,
  'gi',
)
const notRange =
  /^\s?(?:weeks?|wks?|years?|yrs?|months?|days?|mins?|minutes?|hours?|hrs?|year|people|women|sessions?|units?|cans?|st|nd|rd|th|p\b|k\b)/i
const notRangeBefore = /(?:\b(?:aged?|ages|number|no|flat|room|unit|steps?|week|rar|days?|years?)|[£#])\s?$/i
const placedBefore =
  /(?:^|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|from|at|between|morning|afternoon)),?\s?$/i

/** Every stretch from one clock time to another, such as "10-11am" or "14:00-14:20". */
export const rangesIn = rememberLast(readRanges)

function readRanges(text: string): readonly Found<ClockRange>[] {
  return matchesOf(text, rangePattern).flatMap((match) => {
    const value = rangeOf(match)
    const [start, end] = [match.index, match.index + match[0].length]
    const certain = [match[2], match[3], match[5], match[6]].some((part) => part !== undefined)
    const [before, after] = [textBefore(text, start), textAfter(text, end)]
    if (value === undefined || notRange.test(after) || notRangeBefore.test(before)) return []
    if (!certain && !placedBefore.test(before)) return []
    return [{ kind: 'time', rule: 'clock-range', start, end, text: match[0], value }]
  })
}

const longestRange = 8 * 60

function rangeOf([, hour1, minute1, half1, hour2, minute2, half2]: RegExpExecArray): ClockRange | undefined {
  const to = minuteOfDay(hour2, minute2, halfOf(half2))
  const guesses = [halfOf(half1), halfOf(half2), 'am', 'pm'] as const
  const halves = half1 === undefined ? guesses : [halfOf(half1)]
  const starts = halves.map((half) => minuteOfDay(hour1, minute1, half))
  const ends = half2 === undefined ? [to, to + 12 * 60] : [to]
  const [best] = starts
    .flatMap((from) => ends.map((end) => ({ from, minutes: end - from })))
    .filter(({ minutes }) => minutes > 0 && minutes <= longestRange)
    .sort(
      (one, other) => Number(isNight(one.from)) - Number(isNight(other.from)) || one.minutes - other.minutes,
    )
  return best === undefined ? undefined : { from: asClock(best.from), minutes: best.minutes }
}

const isNight = (minute: number): boolean => minute < 7 * 60

function halfOf(text: string | undefined): HalfOfDay {
  if (text === undefined) return undefined
  return text.toLowerCase().startsWith('a') ? 'am' : 'pm'
}

/** A clock time as minutes; without am or pm an hour from 1 to 7 is in the afternoon, as appointments are. */
function minuteOfDay(hour = '', minute = '0', half?: HalfOfDay): number {
  const written = Number(hour)
  const late = half === 'pm' || (half === undefined && !hour.startsWith('0') && written < 8)
  const hours = (written % 12) + (late ? 12 : 0)
  const whole = written > 12 || (half === undefined && !late) ? written : hours
  return whole * 60 + Number(minute)
}

function asClock(minute: number): ClockTime {
  const hours = Math.floor(minute / 60) % 24
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

const timePatterns: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'clock-time',
    pattern: /(?<![\d£/.:-])\b(2[0-3]|1\d|0?\d):([0-5]\d)(?!:?\d)\s?([ap]\.?m\b\.?)?/gi,
  },
  {
    rule: 'dotted-time',
    pattern: /(?<![\d£/.:-])\b(1[0-2]|0?[1-9])\.([0-5]\d)\s?([ap]\.?m\b\.?)/gi,
  },
  {
    rule: 'dotted-time-at',
    pattern:
      /(?<=\b(?:at|day|mon|tues?|weds?|thu|thurs?|fri|about|around)\s)(1\d|0?[1-9])\.([0-5]\d)\b(?!\.?\d|\s?(?:hours?|hrs?|h|mins?)\b)/gi,
  },
  { rule: 'hour', pattern: /(?<![\d£/.:-])\b(1[0-2]|0?[1-9])()\s?([ap]\.?m\b\.?)/gi },
  {
    rule: 'hour-at',
    pattern:
      /(?<=\bat\s)(1[0-2]|[1-9])()\b(?![\d/%:.-]\d|\s?(?:st|nd|rd|th|weeks?|months?|years?|days?|mins?|minutes?|hours?|hrs?|and a half|[A-Z][a-z]+ (?:Street|Road|Avenue|Close))\b)/g,
  },
]

/** Every clock time in a text, in the order of the text. */
export const timesIn = rememberLast(readTimes)

function readTimes(text: string): readonly Found<ClockTime>[] {
  const ranges = rangesIn(text).map((range) => ({ ...range, value: range.value.from }))
  const found: Found<ClockTime>[] = [...ranges, ...wordTimes(text)]
  for (const { rule, pattern } of timePatterns) {
    for (const match of matchesOf(text, pattern)) {
      const time = timeFound(text, match, rule)
      if (!found.some((other) => overlaps(other, time))) found.push(time)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function timeFound(text: string, match: RegExpExecArray, rule: string): Found<ClockTime> {
  const [written, hour, minute, half] = match
  const end = match.index + written.length
  const known = halfOf(half) ?? partOfDay(textBefore(text, match.index))
  const value = asClock(minuteOfDay(hour, minute === '' ? '0' : minute, known))
  return { kind: 'time', rule, start: match.index, end, text: written, value }
}

function partOfDay(before: string): HalfOfDay {
  if (/\b(?:afternoon|evening|tonight|last night)(?:,? (?:at|about|around))?\s$/i.test(before)) return 'pm'
  return /\bmorning(?:,? (?:at|about|around))?\s$/i.test(before) ? 'am' : undefined
}

const wordTime = /\b(noon|midday|(half|quarter) past (\d{1,2}))\b/gi

function wordTimes(text: string): readonly Found<ClockTime>[] {
  return matchesOf(text, wordTime).map((match) => {
    const [written, , part, hour] = match
    const minute = part?.toLowerCase() === 'half' ? '30' : '15'
    const value = hour === undefined ? '12:00' : asClock(minuteOfDay(hour, minute) % (24 * 60))
    const end = match.index + written.length
    return { kind: 'time', rule: 'time-in-words', start: match.index, end, text: written, value }
  })
}
