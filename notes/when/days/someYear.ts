import type { DayValue } from '../dayValue.ts'
import { certainly, dayAt, monthsAfter, partsOfDay, readings, type DayNumber } from './calendar.ts'

/** How many months back a day without a year may lie for a note to tell of it. */
const monthsBack = 6

/** A day and a month, with a year where one is said: without, the last time it was and the next time it will be. */
export function monthDay(
  written: { readonly day: number; readonly month: number; readonly year?: number | undefined },
  today: DayNumber,
): DayValue | undefined {
  const { day, month, year } = written
  if (month < 1 || month > 12) return undefined
  if (year === undefined) return inSomeYear(day, month, today)
  const found = dayAt({ year, month, day })
  return found === undefined ? undefined : inThatYear(found, today)
}

/** How many days back a day with its year may lie for a note to tell of it; a birthday lies further. */
const longestAgo = 400

/** A day with its year. */
export const inThatYear = (day: DayNumber, today: DayNumber): DayValue =>
  day < today - longestAgo ? readings(undefined, undefined, day) : certainly(day, today)

function inSomeYear(day: number, month: number, today: DayNumber): DayValue | undefined {
  return inEachYear((year) => dayAt({ year, month, day }), today)
}

/** A day that comes once a year: the last time it was and the next time it will be. */
function inEachYear(dayOf: (year: number) => DayNumber | undefined, today: DayNumber): DayValue | undefined {
  const { year } = partsOfDay(today)
  const days = [year - 1, year, year + 1].map(dayOf).filter((found) => found !== undefined)
  if (days.length === 0) return undefined
  const past = days.findLast((one) => one <= today)
  const future = days.find((one) => one >= today)
  const isRecent = past !== undefined && past >= monthsAfter(today, -monthsBack)
  return isRecent ? readings(past, future) : readings(undefined, future, past)
}

/** A day that comes once a year, in the year that is said or else in any. */
export function inYears(
  dayOf: (year: number) => DayNumber | undefined,
  today: DayNumber,
  said: { readonly year: number } | undefined,
): DayValue | undefined {
  const inYear = said === undefined ? undefined : dayOf(said.year)
  return inYear === undefined ? inEachYear(dayOf, today) : inThatYear(inYear, today)
}

/** How far from today a date may lie that could as well be a fraction, a score or a length of time. */
const daysBack = 60
const daysAhead = 90

/** The readings of a doubtful date that lie near enough to be meant; undefined where none does. */
export function nearOnly(value: DayValue | undefined, today: DayNumber): DayValue | undefined {
  if (value === undefined) return undefined
  const { past, future } = value
  const recent = past !== undefined && daysFrom(past, today) >= -daysBack ? { past } : {}
  const soon = future !== undefined && daysFrom(future, today) <= daysAhead ? { future } : {}
  const near = { ...recent, ...soon }
  return Object.keys(near).length === 0 ? undefined : near
}

const daysFrom = (day: string, today: DayNumber): number => Date.parse(day) / 86_400_000 - today
