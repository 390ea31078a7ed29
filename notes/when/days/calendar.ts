import type { Day } from '../../../casework/time.ts'
import type { DayValue } from '../dayValue.ts'

/** A day as the number of days since 1 January 1970, which was a Thursday: days are counted with, and written out at the end. */
export type DayNumber = number

const milliseconds = 24 * 60 * 60 * 1000

/** The number of a day. */
export const numberOf = (day: Day): DayNumber => Date.parse(day) / milliseconds

/** The day of a number. */
export const dayFrom = (day: DayNumber): Day =>
  new Date(day * milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** The weekday of a day; Monday is 0. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7

/** A day of the calendar. */
export interface Date3 {
  readonly year: number
  /** January is 1. */
  readonly month: number
  readonly day: number
}

/** The parts of a day. */
export function partsOfDay(day: DayNumber): Date3 {
  const date = new Date(day * milliseconds)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day with a year, month and day of the month; undefined where the calendar has none. The month may run past December. */
export function dayAt({ year, month, day }: Date3): DayNumber | undefined {
  if (day < 1 || day > 31) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day ? date.getTime() / milliseconds : undefined
}

/** The same day some months later, or the last of that month where it is shorter. */
export function monthsAfter(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOfDay(from)
  const wanted = [day, 30, 29, 28].filter((other) => other <= day)
  return (
    wanted
      .map((other) => dayAt({ year, month: month + months, day: other }))
      .find((found) => found !== undefined) ?? from
  )
}

/** The last day of a month; the month may run past December. */
export const lastOfMonth = (year: number, month: number): DayNumber => Date.UTC(year, month, 0) / milliseconds

/** The past and the future reading, written out; what lies too long ago for a note is kept apart. */
export function readings(
  past: DayNumber | undefined,
  future: DayNumber | undefined,
  longPast?: DayNumber,
): DayValue {
  return {
    ...(past === undefined ? {} : { past: dayFrom(past) }),
    ...(future === undefined ? {} : { future: dayFrom(future) }),
    ...(longPast === undefined ? {} : { longPast: dayFrom(longPast) }),
  }
}

/** A day that is certain: past, future, or both when it is today. */
export const certainly = (day: DayNumber, today: DayNumber): DayValue =>
  readings(day <= today ? day : undefined, day >= today ? day : undefined)
