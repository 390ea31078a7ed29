import { dayHorizon } from './horizon.ts'
import { type Instant, dayOf } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { agoAndAhead } from './days/agoAndAhead.ts'
import { aroundToday, endOf, sameTimeNextWeek, shortToday } from './days/aroundToday.ts'
import { numberOf } from './days/calendar.ts'
import type { DayRead, DayReader, DayText } from './days/dayReader.ts'
import { beginsHoliday, holidayDay } from './days/holidayDays.ts'
import { weekdayOfMonth } from './days/nthWeekdays.ts'
import { dayThenMonth, monthThenDay, yearThenMonth } from './days/monthDays.ts'
import { dayOfTheMonth } from './days/ordinalDays.ts'
import { shorthandAhead } from './days/shorthandAhead.ts'
import { digitDay } from './days/slashDays.ts'
import { weekdayDay } from './days/weekdays.ts'
import type { DayValue } from './dayValue.ts'
import { momentTokens, type Token } from './words/momentTokens.ts'
import { noSense } from './words/sense.ts'

import { startOf, endBefore } from './words/tokenAt.ts'

/** Every day that the first 5,000 characters of a text name, in the order of the text. Shorthand such as 3/7 is no day. */
export function daysIn(text: string, now: Instant): readonly Found<DayValue>[] {
  return daysOfHead(text.slice(0, dayHorizon), now)
}

const daysOfHead = rememberLast((text, now) => {
  const tokens = momentTokens(text)
  const found: Found<DayValue>[] = []
  const given: DayText = { text, tokens, today: numberOf(dayOf(now)) }
  let free = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const read = at < free ? undefined : firstRead(given, at)
    if (read === undefined) continue
    free = read.next
    found.push(asFound(given, { ...read, from: Math.max(read.from, lastFree(found, tokens, read.from)) }))
  }
  return found
})

/** The first token of a day that no earlier day has taken. */
function lastFree(found: readonly Found<DayValue>[], tokens: readonly Token[], from: number): number {
  const end = found.at(-1)?.end ?? 0
  let place = from
  while ((tokens[place]?.start ?? end) < end) place += 1
  return place
}

const ofNumbers: readonly DayReader[] = [
  ...[
    shorthandAhead,
    shortToday,
    digitDay,
    yearThenMonth,
    weekdayOfMonth,
    dayThenMonth,
    agoAndAhead,
    dayOfTheMonth,
  ],
]
const ofWords: readonly DayReader[] = [
  ...[
    holidayDay,
    weekdayOfMonth,
    weekdayDay,
    monthThenDay,
    aroundToday,
    endOf,
    agoAndAhead,
    sameTimeNextWeek,
  ],
]
const ofCounts: readonly DayReader[] = [weekdayOfMonth, dayThenMonth, agoAndAhead, dayOfTheMonth]

const ofHolidays: readonly DayReader[] = [holidayDay]
const none: readonly DayReader[] = []

function readersFor({ number, sense, word }: Token): readonly DayReader[] {
  if (number !== undefined) return ofNumbers
  if (sense.count !== undefined || sense.place !== undefined) return ofCounts
  if (sense !== noSense || word === 'a' || word === 'an' || word === 'same') return ofWords
  return beginsHoliday(word) ? ofHolidays : none
}

function firstRead(text: DayText, at: number): DayRead | undefined {
  const token = text.tokens[at]
  if (token === undefined) return undefined
  for (const read of readersFor(token)) {
    const found = read(text, at)
    if (found !== undefined && (found.value.past ?? found.value.future ?? found.value.longPast) !== undefined)
      return found
  }
  return undefined
}

function asFound({ text, tokens }: DayText, { from, next, rule, value }: DayRead): Found<DayValue> {
  const [start, end] = [startOf(tokens, from), endBefore(tokens, next)]
  return { kind: 'day', rule, start, end, text: text.slice(start, end), value }
}
