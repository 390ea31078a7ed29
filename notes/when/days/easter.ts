import type { DayNumber } from './calendar.ts'

/** Easter Sunday of a year from 1900 to 2099, by Gauss's rule. */
export function easterSunday(year: number): DayNumber {
  const moon = (19 * (year % 19) + 24) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
  const late = (moon === 29 && sunday === 6) || (moon === 28 && sunday === 6 && year % 19 > 10)
  return Date.UTC(year, 2, 22 + moon + sunday - (late ? 7 : 0)) / 86_400_000
}
