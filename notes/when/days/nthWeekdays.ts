import type { Token } from '../words/momentTokens.ts'
import { numberAt } from '../words/numbersIn.ts'
import { lastOfMonth, partsOfDay, weekdayOf, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { inYears } from './someYear.ts'
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
  const nth = nthAt(tokens, at)
  if (nth === undefined) return undefined
  const weekday = senseAt(tokens, nth.next).weekday
  const month = senseAt(tokens, nth.next + 2).month
  if (weekday === undefined || month === undefined) return undefined
  if (!/^(?:of|in)$/.test(wordAt(tokens, nth.next + 1))) return undefined
  const next = nth.next + 3
  const said = yearAt(tokens, next, partsOfDay(today).year)
  const value = inYears((year) => nthWeekday({ year, month }, weekday, nth.value), today, said)
  const from = wordAt(tokens, at - 1) === 'the' ? at - 1 : at
  return value === undefined ? undefined : { from, next: said?.next ?? next, rule: 'weekday-of-month', value }
}

function nthAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  if (roleAt(tokens, at) === 'last') return { value: -1, next: at + 1 }
  const number = numberAt(tokens, at)
  return number?.ordinal === true && number.value <= 5 ? number : undefined
}
