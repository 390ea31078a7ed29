import { GB, type ParsedResult } from 'chrono-node/en'
import { DateTime } from 'luxon'
import { dayOf, daysAfter, zone, type Day, type Instant } from '../casework/time.ts'
import { outside, textAfter, type Found } from './finding.ts'

/** A day that a text names, read towards the past and towards the future; one of them may be missing. */
export interface DayValue {
  readonly past?: Day
  readonly future?: Day
}

/** How many characters of a text are searched for days: dates are the slow part of reading. */
export const dayHorizon = 5_000

/** Every day that the first 5,000 characters of a text name, in the order of the text. Shorthand such as 3/7 is no day. */
export function daysIn(text: string, now: Instant): readonly Found<DayValue>[] {
  const head = text.slice(0, dayHorizon)
  const today = dayOf(now)
  let found: readonly Found<DayValue>[] = calendarDays(head, now)
  for (const reader of [relativeDays, weekdays, ordinals]) {
    found = [...found, ...outside(reader(head, today), found)]
  }
  return found
    .filter(({ value }) => value.past !== undefined || value.future !== undefined)
    .sort((one, other) => one.start - other.start)
}

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

/** Dates with a day and a month, and "2 days ago": what chrono reads, where it is certain of the day. */
function calendarDays(text: string, now: Instant): readonly Found<DayValue>[] {
  const readable = text.replace(masked, (shorthand) => '_'.repeat(shorthand.length))
  const timezone = DateTime.fromISO(now, { zone }).offset
  return GB.parse(readable, { instant: new Date(now), timezone })
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

const fixed = (day: Day, today: Day): DayValue => ({
  ...(day <= today ? { past: day } : {}),
  ...(day >= today ? { future: day } : {}),
})

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

const relative: readonly { rule: string; pattern: RegExp; days: number }[] = [
  { rule: 'day-before', pattern: /\bday before yesterday\b/gi, days: -2 },
  { rule: 'day-after', pattern: /\bday after tomorrow\b/gi, days: 2 },
  {
    rule: 'yesterday',
    pattern: /\b(?:yesterday|yest|yday|y['’]day|last night)(?=$|[^\p{L}\d])/giu,
    days: -1,
  },
  {
    rule: 'today',
    pattern: /\b(?:today|tonight|(?:earlier )?this (?:morning|afternoon|evening|am|pm))(?=$|[^\p{L}\d])/giu,
    days: 0,
  },
  { rule: 'tomorrow', pattern: /\b(?:tomorrow|tmrw|tmw|tomoz|tomoro?w)(?=$|[^\p{L}\d])/giu, days: 1 },
]

function relativeDays(text: string, today: Day): readonly Found<DayValue>[] {
  return relative.flatMap(({ rule, pattern, days }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...{ kind: 'day', rule, start: match.index, end: match.index + match[0].length, text: match[0] },
      value: fixed(daysAfter(today, days), today),
    })),
  )
}

const weekdayPattern =
  /\b(?:(last|next|this|on|this coming|coming)\s)?(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b(?:,?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\b)?(?:\s((?:last|next)\sweek|week|gone)\b)?/gi
const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekdays(text: string, today: Day): readonly Found<DayValue>[] {
  return [...text.matchAll(weekdayPattern)].flatMap((match): Found<DayValue>[] => {
    const [written, direction, name = '', ordinal, week] = match
    const wordToo = /^(?:sat|sun|wed|mon)$/.test(name) && direction === undefined
    if (wordToo && !/^\s\d/.test(text.slice(match.index + written.length).slice(0, 3))) return []
    const weekday = order.indexOf(name.slice(0, 3).toLowerCase())
    const value =
      ordinal === undefined
        ? weekdayValue(weekday, today, `${direction ?? ''} ${week ?? ''}`.toLowerCase())
        : dayOfMonth(Number(ordinal), today)
    return [
      {
        kind: 'day',
        rule: 'weekday',
        start: match.index,
        end: match.index + written.length,
        text: written,
        value,
      },
    ]
  })
}

function weekdayValue(weekday: number, today: Day, said: string): DayValue {
  const now = DateTime.fromISO(today).weekday - 1
  const past = daysAfter(today, -((now - weekday + 7) % 7 || 7))
  const future = daysAfter(today, (weekday - now + 7) % 7 || 7)
  if (said.endsWith('last week')) return { past: daysAfter(today, weekday - now - 7) }
  if (said.endsWith('next week')) return { future: daysAfter(today, weekday - now + 7) }
  if (said.endsWith(' week')) return { future: daysAfter(future, 7) }
  if (said.endsWith('gone') || said.startsWith('last')) return { past }
  return said.startsWith('next') || said.includes('coming') ? { future } : { past, future }
}

const ordinalPattern =
  /\b(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\b(?=\s?(?:$|[.,;:!?)–-]|\d|@|(?:at|of this month|from|in|and|for|am|pm|noon|instead|not|please|re|with|by|around|about)\b))/gi

function ordinals(text: string, today: Day): readonly Found<DayValue>[] {
  return [...text.matchAll(ordinalPattern)].map((match) => ({
    ...{
      kind: 'day',
      rule: 'day-of-month',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    },
    value: dayOfMonth(Number(match[1]), today),
  }))
}

/** "The 24th": the last such day up to today, and the next after today. */
function dayOfMonth(day: number, today: Day): DayValue {
  const first = DateTime.fromISO(today).startOf('month')
  const days = [-2, -1, 0, 1, 2]
    .map((months) => first.plus({ months }))
    .filter((month) => day >= 1 && day <= (month.daysInMonth ?? 0))
    .map((month) => iso(month.set({ day })))
  const past = days.findLast((one) => one <= today)
  const future = days.find((one) => one > today)
  return { ...(past === undefined ? {} : { past }), ...(future === undefined ? {} : { future }) }
}
