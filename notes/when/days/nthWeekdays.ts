import { numberAt } from '../words/numbersIn.ts'
import { lastOfMonth, partsOfDay, weekdayOf, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { inEachYear, inThatYear } from './someYear.ts'
import { yearAt } from './yearsIn.ts'
import { wordAt, senseAt, roleAt } from '../words/tokenAt.ts'

interface Month {
  readonly year: number
  readonly month: number
}

/** The first, second or last such weekday of a month; -1 is the last. Undefined where the month has no fifth. */
export function nthWeekday({ year, month }: Month, weekday: number, nth: number): DayNumber | undefined {
  const last = lastOfMonth(year, month)
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7)
  const first = lastOfMonth(year, month - 1) + 1
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return day <= last ? day : undefined
}

/** "The first Friday of July", "last Monday in March 2026". */
export function weekdayOfMonth({ tokens, today }: DayText, at: number): DayRead | undefined {
  const last = roleAt(tokens, at) === 'last'
  const number = last ? { value: -1, ordinal: true, next: at + 1 } : numberAt(tokens, at)
  const weekday = number?.ordinal === true ? senseAt(tokens, number.next).weekday : undefined
  if (number === undefined || weekday === undefined || number.value > 5) return undefined
  if (!/^(?:of|in)$/.test(wordAt(tokens, number.next + 1))) return undefined
  const month = senseAt(tokens, number.next + 2).month
  if (month === undefined) return undefined
  const from = wordAt(tokens, at - 1) === 'the' ? at - 1 : at
  const { year } = partsOfDay(today)
  const said = yearAt(tokens, number.next + 3, year)
  const dayIn = (one: number): DayNumber | undefined =>
    nthWeekday({ year: one, month }, weekday, number.value)
  const inYear = said === undefined ? undefined : dayIn(said.year)
  const value = inYear === undefined ? inEachYear(dayIn, today) : inThatYear(inYear, today)
  if (value === undefined) return undefined
  return { from, next: said?.next ?? number.next + 3, rule: 'weekday-of-month', value }
}
