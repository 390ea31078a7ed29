import type { DayValue } from '../dayValue.ts'
import type { Token } from '../words/momentTokens.ts'
import { numberAt, type NumberRead } from '../words/numbersIn.ts'
import { amountFollows } from './amountFollows.ts'
import { readings, weekdayOf, type DayNumber } from './calendar.ts'
import { past, type DayRead, type DayText } from './dayReader.ts'
import { dayThenMonth, monthThenDay } from './monthDays.ts'
import { lastAndNext, lastAndNextOn } from './ordinalDays.ts'
import { digitDay } from './slashDays.ts'
import { isOtherWord } from './otherWords.ts'
import { directionAt, type Direction } from './weekdayDirection.ts'
import { wordAt, senseAt, digitsOf, isPlural } from '../words/tokenAt.ts'

const rule = 'weekday'

/** "Tues", "last Friday", "Thurs 5 Mar", "Tues 10th", "Monday next week", "Friday week", "last week, Monday". */
export function weekdayDay(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const weekday = senseAt(tokens, at).weekday
  if (weekday === undefined || isOtherWord(tokens, at)) return undefined
  const direction = directionAt(tokens, at)
  const dated = direction.week === undefined ? dateBehind(text, at, { weekday, direction }) : undefined
  if (dated !== undefined) return { from: direction.from, next: dated.next, rule, value: dated.value }
  if (isPlural(tokens, at) && !isOneOccasion(tokens, at)) return undefined
  return { from: direction.from, next: direction.next, rule, value: weekdayValue(weekday, today, direction) }
}

const occasions =
  /^(?:session|appt|appointment|visit|call|meeting|contact|note|group|workshop|entry|catch|link|hv|mtg|slot|class|review)$/
const furthest = 3

/** "Tuesdays session", "thursdays joint session" with the apostrophe left out, is one; "works Tuesdays" is none. */
const isOneOccasion = (tokens: readonly Token[], at: number): boolean =>
  Array.from({ length: furthest }, (_, place) => wordAt(tokens, at + 1 + place)).some((word) =>
    occasions.test(word),
  )

const beforeDate = new Set([',', '(', 'the', '-', '.', '–', ':'])

/** A weekday with what is said of it. */
interface Named {
  readonly weekday: number
  readonly direction: Direction
}

/** The date written behind its weekday. */
function dateBehind(text: DayText, at: number, named: Named): Pick<DayRead, 'next' | 'value'> | undefined {
  const { weekday } = named
  const place = past(text.tokens, at + 1, beforeDate)
  const full = dayThenMonth(text, place) ?? digitDay(text, place) ?? monthThenDay(text, place)
  if (full !== undefined && isSameDate(text, place, full, weekday)) return full
  return dayOfMonthBehind(text, place, named)
}

/** "Tues 2.10" is a time, unless the second of October is a Tuesday. */
function isSameDate({ tokens }: DayText, place: number, { value }: DayRead, weekday: number): boolean {
  if (wordAt(tokens, place + 1) !== '.' || digitsOf(tokens, place + 2) === undefined) return true
  if (wordAt(tokens, place + 3) === '.') return true
  return [value.past, value.future].some(
    (day) => day !== undefined && weekdayOf(Date.parse(day) / 86_400_000) === weekday,
  )
}

function dayOfMonthBehind(
  { tokens, today }: DayText,
  place: number,
  { weekday, direction }: Named,
): Pick<DayRead, 'next' | 'value'> | undefined {
  const number = dayNumberAt(tokens, place)
  if (number === undefined) return undefined
  const { value: day, next } = number
  if (number.ordinal) {
    const isDay = !number.inWords || /^(?:the|\()$/.test(wordAt(tokens, place - 1))
    return isDay ? { next, value: lastAndNextOn(weekday, day, today) ?? lastAndNext(day, today) } : undefined
  }
  const value = number.inWords || isHour(tokens, next) ? undefined : lastAndNextOn(weekday, day, today)
  if (value === undefined) return undefined
  return day > 12 || isNearest(value, weekdayValue(weekday, today, direction)) ? { next, value } : undefined
}

function dayNumberAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const number = numberAt(tokens, at)
  return number !== undefined && number.value >= 1 && number.value <= 31 ? number : undefined
}

const isHour = (tokens: readonly Token[], next: number): boolean =>
  amountFollows(tokens, next) || /^(?:to|til|till|until)$/.test(wordAt(tokens, next))

/** "Thu 19" on the 12th; "Fri 2" is two o'clock, and so is "next Weds 11" the day after the 11th. */
function isNearest({ past: before, future: after }: DayValue, plain: DayValue): boolean {
  return (before !== undefined && before === plain.past) || (after !== undefined && after === plain.future)
}

/** A weekday read towards the past and towards the future. "This Friday" on a Thursday is tomorrow. "Next Friday" is the one of next week, "last Friday" never yesterday. */
export function weekdayValue(weekday: number, today: DayNumber, said: Partial<Direction>): DayValue {
  const now = weekdayOf(today)
  const ago = (now - weekday + 7) % 7 || 7
  const before = today - ago
  const after = today + ((weekday - now + 7) % 7 || 7)
  const { week, towards, weeks = 0 } = said
  if (week !== undefined) return inWeek(today - now + 7 * week + weekday, week, today)
  if (towards === 'past') return readings(lastOne(before, { ago, weeks }), undefined)
  if (towards === 'next') return readings(undefined, today - now + 7 + weekday)
  if (towards === 'this' && weekday > now) return readings(undefined, after)
  return towards === 'future' || weeks > 0 ? readings(undefined, after + 7 * weeks) : readings(before, after)
}

/** "Last Friday" is never yesterday. */
function lastOne(
  before: DayNumber,
  { ago, weeks }: { readonly ago: number; readonly weeks: number },
): DayNumber {
  return ago === 1 && weeks === 0 ? before - 7 : before - 7 * weeks
}

function inWeek(day: DayNumber, week: number, today: DayNumber): DayValue {
  if (week !== 0) return week < 0 ? readings(day, undefined) : readings(undefined, day)
  return readings(day <= today ? day : undefined, day >= today ? day : undefined)
}
