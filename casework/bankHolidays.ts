import { daysAfter, weekdayOfDay, type Day } from './time.ts'

/**
 * Whether a day is a bank holiday in England: the eight that the Banking and Financial Dealings Act 1971 and custom give each year,
 * moved to the next working day where they fall on a weekend. A holiday of one year alone, by proclamation, is not known here.
 */
export function isBankHoliday(day: Day): boolean {
  return bankHolidaysOf(Number(day.slice(0, 4))).includes(day)
}

function bankHolidaysOf(year: number): readonly Day[] {
  const on = (monthAndDay: string): Day => `${year}-${monthAndDay}`
  const easter = easterSunday(year)
  return [
    fromWeekend(on('01-01')),
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    mondayFrom(on('05-01')),
    mondayFrom(on('05-25')),
    mondayFrom(on('08-25')),
    ...christmas(on('12-25')),
  ]
}

/** Both days of Christmas. Where one falls on a weekend, the next free day takes its place. */
function christmas(first: Day): readonly Day[] {
  const free = fromWeekend(first)
  return [free, fromWeekend(daysAfter(free, 1))]
}

function fromWeekend(day: Day): Day {
  return weekdayOfDay(day) > 4 ? mondayFrom(day) : day
}

/** The first Monday on or after a day. */
function mondayFrom(day: Day): Day {
  return daysAfter(day, (7 - weekdayOfDay(day)) % 7)
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8). */
function easterSunday(year: number): Day {
  const moon = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * moon + century - Math.floor(century / 4) - shift + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((moon + 11 * epact + 22 * week) / 451)
  const days = epact + week - 7 * late + 114
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
