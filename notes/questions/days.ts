import type { Days } from '../../casework/questions/question.ts'
import { readPeriod } from '../../casework/outcomesReport/readPeriod.ts'
import { dayOf, daysAfter, weekdayOfDay, type Day, type Instant } from '../../casework/time.ts'
import { daysIn } from '../when/readDays.ts'
import { joined } from './joinedDays.ts'
import { marked, markedBy, type Marked } from './marked.ts'

/**
 * The days that a question names, read towards the past and towards the future. `length` is a stretch of time without an end,
 * in minutes: "older than a day".
 */
export interface DaysAsked {
  readonly kind: 'days' | 'since' | 'before' | 'by' | 'length' | 'backwards'
  readonly past?: Days | undefined
  readonly future?: Days | undefined
  readonly length?: number
}

const counts: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{ eleven: 11, twelve: 12, 'a couple of': 2, 'couple of': 2 },
}
const count = String.raw`(?<count>\d{1,3}|${Object.keys(counts)
  .sort((one, other) => other.length - one.length)
  .join('|')})`
const unit = String.raw`(?<unit>hour|day|week|fortnight|month|year)s?`
const amount = String.raw`(?:${count} (?:working )?)?${unit}`
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const minutesOf: Readonly<Record<string, number>> = { hour: 60, day: 1440, week: 10_080, fortnight: 20_160 }

/** How many minutes "two weeks" are, back from today: months and years are those of the calendar. */
function lengthOf(match: RegExpExecArray, today: Day): number {
  const { count: typed = '1', unit: of = 'day' } = match.groups ?? {}
  const number = counts[typed.toLowerCase()] ?? Number(typed)
  const minutes = minutesOf[of.toLowerCase()]
  if (minutes !== undefined) return number * minutes
  const back = monthsBefore(today, of.toLowerCase() === 'year' ? number * 12 : number)
  return Math.round((Date.parse(today) - Date.parse(back)) / 60_000 / 1440) * 1440
}

/** The same day so many months before, or the last of that month where it is shorter. */
function monthsBefore(day: Day, back: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - back, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - back, Math.min(date, last))).toISOString().slice(0, 10)
}

interface Around {
  readonly today: Day
  readonly now: Instant
}

type Reader = (match: RegExpExecArray, around: Around) => DaysAsked | undefined

const wholeDays = (match: RegExpExecArray, today: Day): number => Math.ceil(lengthOf(match, today) / 1440)

const back: Reader = (match, { today }) => ({
  kind: 'days',
  past: { from: daysAfter(today, -wholeDays(match, today)), to: today },
})
const ahead: Reader = (match, { today }) => ({
  kind: 'days',
  future: { from: today, to: daysAfter(today, wholeDays(match, today)) },
})
const bothWays: Reader = (match, around) => ({
  kind: 'days',
  past: back(match, around)?.past,
  future: ahead(match, around)?.future,
})
const beyond: Reader = (match, { today }) => ({ kind: 'length', length: lengthOf(match, today) })

/** "This week", from Monday to Sunday; months, quarters and years as the report of outcomes reads them. */
const named: Reader = (match, { today }) => {
  const { which = '', of = '' } = match.groups ?? {}
  const [place, span] = [which.toLowerCase(), of.toLowerCase()]
  if (span !== 'week') return calendar(place, span, today)
  const monday = daysAfter(today, -weekdayOfDay(today))
  const from = daysAfter(monday, place === 'next' ? 7 : place === 'this' ? 0 : -7)
  return bothFrom({ from, to: daysAfter(from, 6) })
}

function calendar(place: string, span: string, today: Day): DaysAsked | undefined {
  const here = readPeriod(`this ${span}`, today)
  if (here.kind !== 'period') return undefined
  if (place === 'this') return bothFrom(here.period)
  if (place === 'next') {
    const from = daysAfter(here.period.to, 1)
    const then = readPeriod(`this ${span}`, from)
    return then.kind === 'period' ? bothFrom(then.period) : undefined
  }
  const before = readPeriod(`last ${span}`, today)
  return before.kind === 'period' ? bothFrom(before.period) : undefined
}

const bothFrom = (days: Days): DaysAsked => ({ kind: 'days', past: days, future: days })

/** A month, or a whole year: without a year, the last that has begun and the next that is not over. */
const month: Reader = ({ groups }, { today }) => {
  const { month: name = '', year } = groups ?? {}
  const past = readPeriod([name, year].filter(Boolean).join(' '), today)
  const days = past.kind === 'period' ? past.period : undefined
  if (year !== undefined) {
    const future = days ?? monthOfYear(name, Number(year))
    return { kind: 'days', past: future, future }
  }
  if (days === undefined) return undefined
  const future = days.to >= today ? days : monthOfYear(name, Number(days.from.slice(0, 4)) + 1)
  return { kind: 'days', past: days, future }
}

function monthOfYear(name: string, year: number): Days | undefined {
  const read = readPeriod(`${name} ${year}`, `${year}-12-31`)
  return read.kind === 'period' ? read.period : undefined
}

const year: Reader = ({ groups }, { today }) => {
  const { year: typed = '', financial } = groups ?? {}
  if (financial === undefined) return bothFrom({ from: `${typed}-01-01`, to: `${typed}-12-31` })
  const read = readPeriod(`${typed}${financial}`, today)
  return read.kind === 'period' ? bothFrom(read.period) : undefined
}

const lead = '(?:in|over|during|for|within|of) '
const ranges: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      String.raw`\b(?:for )?(?:older|longer|more|over|at least) (?:than )?(?:for )?${amount}(?: ago| old)?\b`,
      'giu',
    ),
    beyond,
  ],
  [new RegExp(String.raw`\b(?:${lead})?the (?:last|past|previous) ${amount}\b`, 'giu'), back],
  [new RegExp(String.raw`\b(?:${lead})?(?:last|past|previous) ${count} (?:working )?${unit}\b`, 'giu'), back],
  [new RegExp(String.raw`\b(?:${lead})?the (?:next|coming) ${amount}\b`, 'giu'), ahead],
  [new RegExp(String.raw`\b(?:${lead})?(?:next|coming) ${count} (?:working )?${unit}\b`, 'giu'), ahead],
  [
    /\b(?:(?:in|over|during|for|within|of) )?(?<which>this|last|next) (?<of>week|month|quarter|year)\b/giu,
    named,
  ],
  [new RegExp(String.raw`\b(?:in|within) ${count} ${unit}(?: time)?\b(?! ago)`, 'giu'), bothWays],
  [new RegExp(String.raw`\bfor ${count} ${unit}(?: now)?\b(?! ago)`, 'giu'), back],
  [/\b(?:in )?(?<year>20\d\d)(?<financial> ?[/-] ?\d\d)\b/giu, year],
]
const atoms: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      String.raw`(?<!\d(?:st|nd|rd|th)? )\b(?<month>${months})(?: (?<year>20\d\d))?\b(?! \d{1,2}\b)`,
      'giu',
    ),
    month,
  ],
  [/\b(?<=in |since |from |during )(?<year>20\d\d)\b(?![/-])/giu, year],
]

/** Puts marks in the place of the days that a question names. */
export function markDays(text: string, now: Instant): Marked<DaysAsked> {
  const around = { now, today: dayOf(now) }
  const read = (of: Marked<DaysAsked>, [pattern, reader]: readonly [RegExp, Reader]): Marked<DaysAsked> =>
    markedBy(of, 'p', pattern, (match) => reader(match, around))
  const ranged = ranges.reduce(read, { text, found: [] as readonly DaysAsked[] })
  const single = daysIn(ranged.text, now).map(({ start, end, value: { past, future, longPast } }) => {
    const [before, after] = [past ?? longPast, future]
    return {
      ...{ start, end },
      value: { kind: 'days' as const, past: oneDay(before), future: oneDay(after) },
    }
  })
  const days = marked<DaysAsked>(ranged.text, 'p', single, ranged.found.length)
  const all = atoms.reduce(read, { text: days.text, found: [...ranged.found, ...days.found] })
  return joined(all, around.today)
}

const oneDay = (day: Day | undefined): Days | undefined =>
  day === undefined ? undefined : { from: day, to: day }
