import { z } from 'zod'
import { Count, type Corpus, type Figures } from '../score.ts'
import { momentOfPhrase } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  expect: z.object({
    start: z.object({ date: z.string().nullish(), time: z.string().nullish() }).nullish(),
    from: z.unknown().optional(),
  }),
})
type Row = z.infer<typeof Row>

/** Dates and times as travellers type them, day before month. */
export const datesCtparse: Corpus<Row> = { name: 'dates_ctparse_en', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const [dates, times] = [new Count(), new Count()]
  for (const { id, text, ref, expect } of rows) {
    const { day = 'none', time = 'none' } = momentOfPhrase(text, momentOf(ref), 'future')
    const { date, time: clock } = expect.start ?? {}
    if (isGiven(date)) dates.add(day === date, () => `${id} “${text}” on ${ref}: ${date}, read ${day}`)
    if (isGiven(clock)) times.add(time === clock, () => `${id} “${text}” ${clock}, read ${time}`)
  }
  return { date: dates.tally, time: times.tally }
}

const isGiven = (part: string | null | undefined): part is string =>
  typeof part === 'string' && !part.includes('X')
