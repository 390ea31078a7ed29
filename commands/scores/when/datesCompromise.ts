import { z } from 'zod'
import { weekdayOf, numberOf } from '../../../notes/when/days/calendar.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { momentOfPhrase } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string().nullable(),
  file: z.string(),
  expect: z.object({
    startDate: z.string().nullish(),
    startTime: z.string().nullish(),
    weekday: z.string().nullish(),
  }),
})
type Row = z.infer<typeof Row>

/** Dates, clock times and weekdays of a language library, and phrases such as “room 404” that are none of them. */
export const datesCompromise: Corpus<Row> = { name: 'dates_compromise', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const counts = { date: new Count(), time: new Count(), weekday: new Count(), none: new Count() }
  for (const row of rows) {
    if (row.file === 'false-positive') addNone(counts.none, row)
    else if (typeof row.expect.weekday === 'string') addWeekday(counts.weekday, row, row.expect.weekday)
    else if (typeof row.expect.startDate === 'string') addDate(counts.date, row, row.expect.startDate)
    else if (typeof row.expect.startTime === 'string') addTime(counts.time, row, row.expect.startTime)
  }
  const { date, time, weekday, none } = counts
  return {
    'start date': date.tally,
    'start time': time.tally,
    weekday: weekday.tally,
    'not a date': none.tally,
  }
}

function addNone(count: Count, { id, text, ref }: Row): void {
  const days = daysIn(text, momentOf(ref))
  count.add(days.length === 0, () => `${id} “${text}” read as ${days[0]?.text ?? ''}`)
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function addWeekday(count: Count, { id, text, ref }: Row, weekday: string): void {
  const { day } = momentOfPhrase(text, momentOf(ref), 'future')
  const read = day === undefined ? 'none' : weekdays[weekdayOf(numberOf(day))]
  count.add(read === weekday, () => `${id} “${text}” ${weekday}, read ${read ?? 'none'}`)
}

function addDate(count: Count, { id, text, ref }: Row, date: string): void {
  const { day = 'none' } = momentOfPhrase(text, momentOf(ref), 'future')
  count.add(day === date.slice(0, 10), () => `${id} “${text}” on ${ref ?? ''}: ${date}, read ${day}`)
}

function addTime(count: Count, { id, text, ref }: Row, expected: string): void {
  const { time = 'none' } = momentOfPhrase(text, momentOf(ref), 'future')
  count.add(time === onClock(expected), () => `${id} “${text}” ${expected}, read ${time}`)
}

/** "2:00pm" as 14:00. */
function onClock(written: string): string {
  const [, hour = '0', minute = '00', half] = /^(\d+):(\d\d)\s?([ap])m$/.exec(written) ?? []
  const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute}`
}
