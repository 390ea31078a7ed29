import type { ClockTime } from '../../../casework/time.ts'
import { textAfter, textBefore, type Found } from '../../text/finding.ts'
import { amountFollows } from '../days/amountFollows.ts'
import type { Token } from '../words/momentTokens.ts'
import { asClock, halfAround, minuteOfDay, type Clock } from './clock.ts'
import { clockAt } from './clockForms.ts'
import { pastThatHour } from './wordClocks.ts'
import { digitsOf, wordAt, isGlued, startOf, endBefore } from '../words/tokenAt.ts'

/** A stretch of a day: when it began and how many minutes it took. */
export interface ClockRange {
  readonly from: ClockTime
  readonly minutes: number
}

/** A range read from a token on, and the place of the token after it. */
export interface RangeRead {
  readonly next: number
  readonly range: Found<ClockRange>
}

const joints = new Set([
  '-',
  '–',
  '—',
  'to',
  'til',
  'till',
  'until',
  'untill',
  'untl',
  'while',
  'whilst',
  'thru',
  'through',
])

const betweens = new Set(['between', 'btwn', 'betw', 'bet', 'btw'])

/** "10 till about 11", "11 til gone 12", "3 to a quarter to 4". */
const passedOver = new Set(["'", 'about', 'around', 'gone', 'nearly', 'almost', 'just', 'a'])

/** The stretch from one clock time to another that begins at a token: "10-11am", "14:00-14:20", "from 10 til 11". */
export function rangeAt(text: string, tokens: readonly Token[], at: number): RangeRead | undefined {
  const from = clockAt(tokens, at)
  if (from === undefined || !isJoint(tokens, at, from.next)) return undefined
  const second = passedOver.has(wordAt(tokens, from.next + 1)) ? from.next + 2 : from.next + 1
  const to = clockAt(tokens, second) ?? pastThatHour(tokens, second, from)
  if (to === undefined || !isClosed(tokens, to.next)) return undefined
  const value = rangeOf(tokens, { at, from, to })
  const [start, end] = [startOf(tokens, at), endBefore(tokens, to.next)]
  if (value === undefined || !isPlaced(text, { start, end, from, to })) return undefined
  const range = {
    kind: 'time',
    rule: 'clock-range',
    start,
    end,
    text: text.slice(start, end),
    value,
  } as const
  return { next: to.next, range }
}

function isJoint(tokens: readonly Token[], at: number, place: number): boolean {
  const word = wordAt(tokens, place)
  return joints.has(word) || (word === 'and' && betweens.has(wordAt(tokens, at - 1)))
}

function isClosed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const goesOn = word !== ':' || digitsOf(tokens, at + 1) !== undefined
  const sign = /^[/\-–:%]$/.test(word) && goesOn && isGlued(tokens, at + 1) && isGlued(tokens, at)
  return !sign && (callFollows.test(wordAt(tokens, at)) || !amountFollows(tokens, at))
}

/** "11-11.20 call": what took so long, and no count of calls. */
const callFollows = /^(?:call|visit|session)$/

interface Ends {
  readonly at: number
  readonly from: Clock
  readonly to: Clock
}

const longestRange = 10 * 60

/** What began "this morning" may end past noon: the half of the day that stands beside it is of its end only where that fits. */
function rangeOf(tokens: readonly Token[], ends: Ends): ClockRange | undefined {
  const { at, to } = ends
  const beside = to.half === undefined && !to.whole ? halfAround(tokens, at, to.next) : undefined
  return (
    rangeEnding(ends, to.half ?? beside) ?? (beside === undefined ? undefined : rangeEnding(ends, undefined))
  )
}

function rangeEnding({ from, to }: Ends, known: Clock['half']): ClockRange | undefined {
  const starts =
    from.half !== undefined || from.whole ? [minuteOfDay(from, from.half)] : guessesOf(from, known)
  const end = minuteOfDay(to, known)
  const ends = known !== undefined || (to.whole && to.hour > 12) ? [end] : [end, end + 12 * 60]
  const [best] = starts
    .flatMap((start) => ends.map((last) => ({ start, minutes: last - start })))
    .filter(({ minutes }) => minutes > 0 && minutes <= longestRange)
    .sort(
      (one, other) =>
        Number(isNight(one.start)) - Number(isNight(other.start)) || one.minutes - other.minutes,
    )
  return best === undefined ? undefined : { from: asClock(best.start), minutes: best.minutes }
}

const guessesOf = (from: Clock, half: Clock['half']): readonly number[] =>
  [undefined, half, 'am' as const, 'pm' as const].map((guess) => minuteOfDay(from, guess))

const isNight = (minute: number): boolean => minute < 7 * 60

const notBefore =
  /(?:\b(?:aged?|ages|number|no|(?<!\b(?:the|her|hers|my|at) )(?:flat|room)|flats|unit|steps?|week|weeks|rar|(?<!['’])days?|years?|kids|children|boys|girls|sons|daughters|works?|working|job|shifts?|open|opens|page|pages|pp?|pgs?|score[sd]?|size|chapter|module|year|yr|born|between the ages of|gad|phq|core|mood|risk|bp|level|lesson|sessions|band|bus|plus|s?he was|only|about|approx|like|every|another|with|had|has|have|took|takes|drank|drinks|smokes|needs|paid)|[£#$])\s{0,2}$/i
/** "Joy P 2 til 2.40": the letter of a surname is no page. */
const initial = /\p{Lu}\p{Ll}+\sP\s$/u
const placedBefore =
  /(?:^|[.!?;:,(@]\s{0,2}|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|from|at|between|around|about|morning|afternoon|am|pm|\d(?:st|nd|rd|th)|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|jan|feb|mar|march|april|may|june|july|aug|sept?|oct|nov|dec)),?\s{0,2}$/i
const placedAfter =
  /^\s{0,2}(?:$|[.,;:)\n]|[-–]\s|(?:at|re|@|in|with|w\/|hub|centre|library|church|hall|caf[eé]|park|kitchen|garden|gym|flat|hers|saw|met|today|yesterday|this|on|office|home|her|she|we|phone|call|session|hv|f2f|face|discussed|talked|about|online|zoom|teams|court|probation|came|attended)\b)/i

/** Whether two bare numbers stand where a time stands. Two hours that are written in full need no such place. */
function isPlaced(
  text: string,
  {
    start,
    end,
    from,
    to,
  }: { readonly start: number; readonly end: number; readonly from: Clock; readonly to: Clock },
): boolean {
  const before = textBefore(text, start)
  if (isOtherBefore(before)) return false
  if (from.sure || to.sure) return true
  if (isWritten(from, to)) return !/^\s?(?:miles|kg|hours|hrs|%)/i.test(textAfter(text, end))
  if (/\b(?:from|between|btwn|betw|at|[a-z]*day|weds?|tues?|thurs?|morning|afternoon|am|pm)\s$/i.test(before))
    return true
  const inWords = /[a-z]/i.test(text.slice(start, start + 1))
  if (
    inWords &&
    tillAnHour.test(text.slice(start, end)) &&
    !/^\s(?:her|his|the|their|my|of|women|kids|others|more|people)\b/i.test(textAfter(text, end))
  )
    return true
  return (
    !inWords &&
    placedAfter.test(textAfter(text, end)) &&
    (placedBefore.test(before) || /\p{L}\s$/u.test(before))
  )
}

const isOtherBefore = (before: string): boolean => notBefore.test(before) && !initial.test(before)

const tillAnHour = /\s(?:till?|until|while|whilst|thru|through)\s/i

/** Minutes, or four digits on both sides. */
function isWritten(from: Clock, to: Clock): boolean {
  const alike = from.rule === to.rule && (from.rule === 'dotted-time' || from.rule === 'four-digits')
  return from.minute > 0 || to.minute > 0 || alike
}
