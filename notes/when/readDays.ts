import { dayOf, daysAfter, type Day, type Instant } from '../../casework/time.ts'
import { calendarDays } from './calendarDays.ts'
import { fixed, type DayValue } from './dayValue.ts'
import { outside, type Found } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { rememberLast } from '../text/rememberLast.ts'

export type { DayValue } from './dayValue.ts'

/** How many characters of a text are searched for days: dates are the slow part of reading. */
export const dayHorizon = 5_000

/** Every day that the first 5,000 characters of a text name, in the order of the text. Shorthand such as 3/7 is no day. */
export function daysIn(text: string, now: Instant): readonly Found<DayValue>[] {
  return daysOfHead(text.slice(0, dayHorizon), now)
}

const daysOfHead = rememberLast((head, now) => {
  const today = dayOf(now)
  let found: readonly Found<DayValue>[] = calendarDays(head, now)
  for (const reader of [relativeDays, weekdays, ordinals]) {
    found = [...found, ...outside(reader(head, today), found)]
  }
  return found
    .filter(({ value }) => value.past !== undefined || value.future !== undefined)
    .sort((one, other) => one.start - other.start)
})

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
    matchesOf(text, pattern).map((match) => ({
      ...{ kind: 'day', rule, start: match.index, end: match.index + match[0].length, text: match[0] },
      value: fixed(daysAfter(today, days), today),
    })),
  )
}

const weekdayPattern =
  /\b(?:(last|next|this|on|this coming|coming)\s)?(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b(?:,?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)\b)?(?:\s((?:last|next)\sweek|week|gone)\b)?/gi
const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function weekdays(text: string, today: Day): readonly Found<DayValue>[] {
  return matchesOf(text, weekdayPattern).flatMap((match): Found<DayValue>[] => {
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
  const now = (new Date(today).getUTCDay() + 6) % 7
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
  return matchesOf(text, ordinalPattern).map((match) => ({
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
  const [year = 0, month = 0] = today.split('-').map(Number)
  const days = [-2, -1, 0, 1, 2]
    .map((away) => new Date(Date.UTC(year, month - 1 + away, day)))
    .filter((date) => date.getUTCDate() === day)
    .map((date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length))
  const past = days.findLast((one) => one <= today)
  const future = days.find((one) => one > today)
  return { ...(past === undefined ? {} : { past }), ...(future === undefined ? {} : { future }) }
}
