import { overlaps, textAfter, textBefore, type Found } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { rangesIn } from './readTimes.ts'

const number: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20 },
  ...{ thirty: 30, forty: 40, 'forty five': 45, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90 },
}
const written = Object.keys(number)
  .sort((one, other) => other.length - one.length)
  .join('|')
const counted = 'one|two|three|four|five'
const hours = '(?:hours?|hrs?|h)'
const minutes = '(?:minutes?|mins?|m)'
const fractions: Record<string, number> = {
  '1/2': 30,
  '½': 30,
  half: 30,
  '3/4': 45,
  '¾': 45,
  '1/4': 15,
  '¼': 15,
}

interface Shape {
  readonly rule: string
  readonly pattern: RegExp
  readonly minutes: (parts: readonly (string | undefined)[]) => number
}

const value = (word: string | undefined): number => number[word?.toLowerCase() ?? ''] ?? Number(word ?? 0)

const shapes: readonly Shape[] = [
  {
    rule: 'hours-and-a-half',
    pattern: new RegExp(`\\b(?:(\\d|${written})\\s)?${hours} and (?:a )?(half|quarter)\\b`, 'gi'),
    minutes: ([, whole, part]) => value(whole ?? '1') * 60 + (part?.toLowerCase() === 'half' ? 30 : 15),
  },
  {
    rule: 'hours-and-a-fraction',
    pattern: new RegExp(`(?<![\\d./£])\\b(\\d|${counted})(?: and a half|\\s?½|\\s1/2) ${hours}\\b`, 'gi'),
    minutes: ([, whole]) => value(whole) * 60 + 30,
  },
  {
    rule: 'fraction-of-an-hour',
    pattern: new RegExp(
      `(?<![\\d./£\\p{L}])(1/2|½|half|3/4|¾|1/4|¼)(?: of)?(?: an?)?[ -]?${hours}(?!\\p{L})`,
      'giu',
    ),
    minutes: ([, part]) => fractions[part?.toLowerCase() ?? ''] ?? 0,
  },
  {
    rule: 'quarters-of-an-hour',
    pattern: /\b(three[ -]quarters|quarter) of an hour\b/gi,
    minutes: ([, part]) => (part?.toLowerCase() === 'quarter' ? 15 : 45),
  },
  {
    rule: 'hours-and-minutes',
    pattern: new RegExp(
      `(?<![\\d./£])\\b(\\d{1,2}|${written})\\s?${hours}(?:\\s|\\sand\\s|,\\s)?(\\d{1,2})(?:\\s?${minutes}\\b|\\b(?!\\s?[\\d:.]))`,
      'gi',
    ),
    minutes: ([, whole, rest]) => value(whole) * 60 + Number(rest ?? 0),
  },
  {
    rule: 'hours',
    pattern: new RegExp(
      `(?<![\\d./£])\\b(\\d{1,2}(?:\\.\\d{1,2})?|${written})[ -]?(?:hours?|hrs?|h)\\b`,
      'gi',
    ),
    minutes: ([, whole]) => Math.round(value(whole) * 60),
  },
  {
    rule: 'minutes',
    pattern: new RegExp(
      `(?<![\\d./£])\\b(?:(\\d{1,3}|${written})[ -]?(?:minutes?|mins?)|(\\d{1,3})m)\\b`,
      'gi',
    ),
    minutes: ([, long, short]) => value(long ?? short),
  },
]

const notHere =
  /\b(?:in|within|every|last|past|next|waited|waiting|late by|delayed|after|another|working|works?|worked|slept|sleeping|sleeps|under|notice of|aged?|at least|ring (?:back|again) in)\s(?:(?:for|about|around|approx|the|only|another|last|past)\s){0,2}$/i
const notSo =
  /^\s?(?:late|early|ago|away|before|later|earlier|walk|drive|bus|notice|to (?:vacate|leave|move|pay)|into|from (?:now|her|the|home)|old|a (?:week|day|night|month)|per|pw|of (?:unpaid|upw|community|sleep|work)|unpaid|upw|contract|shifts?|sleep|each|daily|weekly|overdue|delay)\b/i
const notDone = /(?:\bdid not|n['’]t|\brefused|\bwithout)\b[^.;\n]{0,40}\bfor\s(?:(?:about|around|over)\s)?$/i
const longest = 600

/** Every place where a text says how long a contact took; lateness, notice, sleep, work and ages are none. */
export const durationsIn = rememberLast(readDurations)

function readDurations(text: string): readonly Found<number>[] {
  const found: Found<number>[] = []
  for (const shape of shapes) {
    for (const duration of byShape(text, shape)) {
      if (!found.some((other) => overlaps(other, duration))) found.push(duration)
    }
  }
  return [...found, ...rangesAsDurations(text, found)]
    .filter((duration) => isContactLength(text, duration))
    .sort((one, other) => Number(isRange(one)) - Number(isRange(other)) || one.start - other.start)
}

const isRange = ({ rule }: Found<number>): boolean => rule === 'from-to'

function byShape(text: string, { rule, pattern, minutes: count }: Shape): readonly Found<number>[] {
  return matchesOf(text, pattern).map((match) => {
    const end = match.index + match[0].length
    return { kind: 'minutes', rule, start: match.index, end, text: match[0], value: count(match) }
  })
}

function rangesAsDurations(text: string, found: readonly Found<number>[]): readonly Found<number>[] {
  return rangesIn(text)
    .filter((range) => !found.some((other) => overlaps(other, range)))
    .map((range) => ({ ...range, kind: 'minutes', rule: 'from-to', value: range.value.minutes }))
}

function isContactLength(text: string, { start, end, value: length }: Found<number>): boolean {
  if (!(length >= 1 && length <= longest)) return false
  const before = textBefore(text, start)
  return (
    !notHere.test(before) &&
    !notDone.test(text.slice(Math.max(0, start - 70), start)) &&
    !notSo.test(textAfter(text, end))
  )
}
