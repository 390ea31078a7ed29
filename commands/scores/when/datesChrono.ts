import { z } from 'zod'
import { daysBetween, type Day } from '../../../casework/time.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import { timesIn } from '../../../notes/when/readTimes.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { dayTowards, momentOfPhrase } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.union([z.string(), z.record(z.string(), z.unknown())]).nullable(),
  us_order: z.boolean().optional(),
  expectNone: z.boolean(),
  expect: z.record(z.string(), z.unknown()).nullish(),
})
type Row = z.infer<typeof Row>

/** The cases of a date library: days and times that are certain, and texts that hold none. American order and other zones are left out. */
export const datesChrono: Corpus<Row> = { name: 'dates_chrono', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const [exact, none] = [new Count(), new Count()]
  for (const row of rows.filter(({ us_order: american }) => american !== true)) {
    if (row.ref !== null && typeof row.ref !== 'string') continue
    if (row.expectNone) addNone(none, row)
    else addExact(exact, row, row.ref)
  }
  return { 'day and time': exact.tally, 'not a date': none.tally }
}

function addNone(count: Count, { id, text }: Row): void {
  const days = daysIn(text, momentOf(undefined))
  count.add(days.length === 0, () => `${id} “${text}” read as ${days[0]?.text ?? ''}`)
}

const parts = ['year', 'month', 'day', 'hour', 'minute'] as const

function addExact(count: Count, { id, text, expect }: Row, ref: string | null): void {
  const wanted = parts.map((part) => expect?.[`start.${part}`])
  if (typeof wanted[2] !== 'number' && typeof wanted[3] !== 'number') return
  const read = numbersOf(text, ref)
  const right = wanted.every((one, place) => typeof one !== 'number' || one === read[place])
  count.add(right, () => `${id} “${text}” ${wanted.join(' ')}, read ${read.join(' ')}`)
}

/** Year, month, day, hour and minute, of the reading nearest to the moment of writing; a day without a time is at noon. */
function numbersOf(text: string, ref: string | null): readonly (number | undefined)[] {
  const now = momentOf(ref)
  const { day, time } = momentOfPhrase(text, now, 'future')
  const nearest = nearestDay(text, ref) ?? day
  const clock = time ?? (nearest === undefined || timesIn(text).length > 0 ? '' : '12:00')
  return [...(nearest ?? '').split('-'), ...clock.split(':')].map((part) =>
    part === '' ? undefined : Number(part),
  )
}

function nearestDay(text: string, ref: string | null): Day | undefined {
  const [found] = daysIn(text, momentOf(ref))
  if (found === undefined) return undefined
  const today = (ref ?? '2026-03-12').slice(0, 10)
  const [past, future] = [dayTowards(found.value, 'past'), dayTowards(found.value, 'future')]
  if (past === undefined || future === undefined) return past ?? future
  return Math.abs(daysBetween(today, past)) < Math.abs(daysBetween(today, future)) ? past : future
}
