import { Day } from '../time.ts'
import type { Period } from './womanInReport.ts'

/** What a stretch of time as it was typed came to. `words` are those that cannot be a day. */
export type PeriodRead =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'no-such-day'; readonly words: string }
  | { readonly kind: 'ends-before-it-begins' | 'not-begun' | 'not-understood' }

/** One end of a stretch of time; without a day it is a whole month, without a year the year that fits. */
interface End {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
}

/** Both days included, both in the same words a day is stored in. */
interface Dated {
  readonly year: number
  readonly month: number
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]
const monthWord = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')

const isoDay = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/
const britishDay = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/
const namedDay = new RegExp(
  `^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<name>${monthWord})(?: (?<year>\\d{4}))?$`,
)
const financialYear = /^(?<from>\d{4}) ?[/-] ?(?:\d{2})?(?<to>\d{2})$/
const between = / (?:to|until|till|and|-|–) /

/**
 * Reads a stretch of time: "2020-04-01 to 2021-03-31", "April to June", "March 2026", "2020/21" (April to March), "last
 * quarter". Nothing typed is the last quarter that is over. A month without a year is the last that has begun.
 */
export function readPeriod(typed: string, today: Day): PeriodRead {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the )?(?:whole )?(?:of )?/, '')
  const known = namedPeriod(words, today) ?? yearPeriod(words)
  if (known !== undefined) return begun(known, today)
  const [first = '', last = first, ...more] = words.replace(/^(?:from|between) /, '').split(between)
  if (more.length > 0) return { kind: 'not-understood' }
  const [start, end] = [endOf(first), endOf(last)]
  if (start === undefined || end === undefined) return { kind: 'not-understood' }
  if (first === last && start.day !== undefined) return { kind: 'not-understood' }
  return dated({ start, end, today, words: [first, last] })
}

function begun(period: Period, today: Day): PeriodRead {
  return period.from > today ? { kind: 'not-begun' } : { kind: 'period', period }
}

/** The quarter of the calendar year that a day lies in. */
export function quarterOf(day: Day): Period {
  return monthsFrom(firstOfQuarter(day), 3)
}

function firstOfQuarter(day: Day): Dated {
  const { year, month } = monthOf(day)
  return { year, month: month - ((month - 1) % 3) }
}

function namedPeriod(words: string, today: Day): Period | undefined {
  const now = monthOf(today)
  const april = { year: now.month < 4 ? now.year - 1 : now.year, month: 4 }
  switch (words) {
    case '':
    case 'last quarter':
      return monthsFrom(moved(firstOfQuarter(today), -3), 3)
    case 'this quarter':
      return quarterOf(today)
    case 'last month':
      return monthsFrom(moved(now, -1), 1)
    case 'this month':
      return monthsFrom(now, 1)
    case 'last year':
      return monthsFrom(moved(april, -12), 12)
    case 'this year':
      return monthsFrom(april, 12)
    default:
      return undefined
  }
}

/** A financial year, whose second number must be the next year. */
function yearPeriod(words: string): Period | undefined {
  const { from, to } = financialYear.exec(words)?.groups ?? {}
  if (from === undefined || to === undefined) return undefined
  if ((Number(from) + 1) % 100 !== Number(to)) return undefined
  return monthsFrom({ year: Number(from), month: 4 }, 12)
}

function endOf(words: string): End | undefined {
  const match = isoDay.exec(words) ?? britishDay.exec(words) ?? namedDay.exec(words)
  if (match === null) return undefined
  const { year, month, name, day } = match.groups ?? {}
  return {
    year: year === undefined ? undefined : Number(year),
    month:
      name === undefined ? Number(month) : months.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1,
    day: day === undefined ? undefined : Number(day),
  }
}

interface Ends {
  readonly start: End
  readonly end: End
  readonly today: Day
  readonly words: readonly [string, string]
}

function dated({ start, end, today, words }: Ends): PeriodRead {
  const wraps = inYear(end, 'last') < inYear(start, 'first')
  const startYear =
    start.year ?? (end.year === undefined ? lastBegun(start, today) : end.year - (wraps ? 1 : 0))
  const endYear = end.year ?? startYear + (wraps ? 1 : 0)
  const from = `${String(startYear).padStart(4, '0')}-${inYear(start, 'first')}`
  const to = `${String(endYear).padStart(4, '0')}-${inYear(end, 'last', endYear)}`
  if (!Day.safeParse(from).success) return { kind: 'no-such-day', words: words[0] }
  if (!Day.safeParse(to).success) return { kind: 'no-such-day', words: words[1] }
  return to < from ? { kind: 'ends-before-it-begins' } : begun({ from, to }, today)
}

function lastBegun(start: End, today: Day): number {
  const year = Number(today.slice(0, 4))
  return `${year}-${inYear(start, 'first')}` <= today ? year : year - 1
}

/** Month and day, `MM-DD`; of a whole month its first or last day. */
function inYear({ month, day }: End, which: 'first' | 'last', year = 2000): string {
  const whole = which === 'first' ? 1 : daysIn({ year, month })
  return [month, day ?? whole].map((number) => String(number).padStart(2, '0')).join('-')
}

function monthOf(day: Day): Dated {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return { year, month }
}

function moved({ year, month }: Dated, by: number): Dated {
  const count = year * 12 + month - 1 + by
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

function daysIn({ year, month }: Dated): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function monthsFrom(first: Dated, count: number): Period {
  const last = moved(first, count - 1)
  const text = ({ year, month }: Dated, day: number): Day =>
    [String(year).padStart(4, '0'), ...[month, day].map((number) => String(number).padStart(2, '0'))].join(
      '-',
    )
  return { from: text(first, 1), to: text(last, daysIn(last)) }
}
