import { GB, type ParsedResult } from 'chrono-node/en'
import { DateTime } from 'luxon'
import { dayOf, zone, type Day, type Instant } from '../../casework/time.ts'
import { mayHoldDate } from './dateGuard.ts'
import { fixed, type DayValue } from './dayValue.ts'
import { textAfter, type Found } from '../text/finding.ts'

const masked =
  /\b\d{1,3}\s?\/\s?(?:7|52|12)\b(?!\/)|\b[123]\/[234]\s?(?:hours?|hrs?|h)\b|\b\d{1,2}\/\d{1,2}(?=\s(?:hx|history|ago)\b)|\b\d{7,}\b/g
const looseWords =
  /^(?:for|about|over|within|every|last|past|next|the|this|now|tonight|today|yesterday|tomorrow)\b/i

/** "In two weeks" is a stretch of time, no day; "two weeks ago" is as near to a day as anybody will say. */
function isLoose(said: string): boolean {
  return (
    looseWords.test(said) || (/\b(?:weeks?|wks?|months?|years?|yrs?)\b/i.test(said) && !/\bago\b/i.test(said))
  )
}

/** Dates with a day and a month, and "2 days ago". Shorthand such as 3/7 is none. */
export function calendarDays(text: string, now: Instant): readonly Found<DayValue>[] {
  return mayHoldDate(withoutShorthand(text)) ? daysByChrono(text, now) : []
}

const withoutShorthand = (text: string): string =>
  text.replace(masked, (shorthand) => '_'.repeat(shorthand.length))

/** What chrono reads, where it is certain of the day; slow, so only texts that may hold such a day are given to it. */
export function daysByChrono(text: string, now: Instant): readonly Found<DayValue>[] {
  const timezone = DateTime.fromISO(now, { zone }).offset
  return GB.parse(withoutShorthand(text), { instant: new Date(now), timezone })
    .filter(({ start, text: said }) => start.isCertain('day') && start.isCertain('month') && !isLoose(said))
    .flatMap((result) => calendarDay(result, { text, today: dayOf(now) }))
}

interface Around {
  readonly text: string
  readonly today: Day
}

function calendarDay(result: ParsedResult, { text, today }: Around): readonly Found<DayValue>[] {
  const { start, index } = result
  const hour = hourForYear(result, { text, today })
  const said = result.text.slice(0, result.text.length - hour.length)
  const year = hour === '' ? start.get('year') : Number(today.slice(0, 4))
  const written = DateTime.fromObject({
    year: year ?? 0,
    month: start.get('month') ?? 0,
    day: start.get('day') ?? 0,
  })
  if (!written.isValid || written.year < 1900 || written.year > 2200) return []
  const sure = start.isCertain('year') && hour === ''
  const value = sure ? fixed(iso(written), today) : inSomeYear(written, today)
  return [{ kind: 'day', rule: 'calendar-day', start: index, end: index + said.length, text: said, value }]
}

/** The hour that chrono takes for a year, as in "20 March 10.30am": two digits that are not about this year, or a clock time. */
function hourForYear({ text: said, index }: ParsedResult, { text, today }: Around): string {
  const [hour, digits] = /(?<=[a-z.,])\s(\d{1,2})$/i.exec(said) ?? []
  if (hour === undefined) return ''
  const after = textAfter(text, index + said.length)
  const years = Math.abs(Number(digits) - Number(today.slice(2, 4)))
  return years > 1 || /^(?:[:.]\d|\s?[ap]\.?m\b|\s?[-–]\s?\d)/i.test(after) ? hour : ''
}

const iso = (day: DateTime): Day => day.toFormat('yyyy-MM-dd')

const monthsBack = 6

/** A date without a year: the last time it was, if not long ago, and the next time it will be. */
function inSomeYear(written: DateTime, today: Day): DayValue {
  const year = Number(today.slice(0, 4))
  const years = [-1, 0, 1].map((away) => written.set({ year: year + away }))
  const days = years.filter(({ day }) => day === written.day).map(iso)
  const past = days.findLast((day) => day <= today)
  const future = days.find((day) => day >= today)
  const oldest = iso(DateTime.fromISO(today).minus({ months: monthsBack }))
  return {
    ...(past !== undefined && past >= oldest ? { past } : {}),
    ...(future === undefined ? {} : { future }),
  }
}
