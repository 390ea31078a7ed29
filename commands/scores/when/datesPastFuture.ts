import { z } from 'zod'
import { daysIn } from '../../../notes/when/readDays.ts'
import { overlaps } from '../../../notes/text/finding.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { dayTowards } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  span: z.string(),
  ref: z.string(),
  past: z.string(),
  future: z.string(),
  us_order: z.boolean().optional(),
})
type Row = z.infer<typeof Row>

/** Open dates, each with its past and its future value: a contact wants the one, the next appointment the other. */
export const datesPastFuture: Corpus<Row> = { name: 'dates_past_future', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const [past, future] = [new Count(), new Count()]
  for (const row of rows.filter(({ us_order: american }) => american !== true)) {
    const value = dayAtSpan(row)
    const [before, after] = [row.past.slice(0, 10), row.future.slice(0, 10)]
    const read = value === undefined ? undefined : dayTowards(value, 'past')
    const ahead = value === undefined ? undefined : dayTowards(value, 'future')
    past.add(read === before, () => `${row.id} “${row.text}” past ${before}, read ${read ?? 'none'}`)
    future.add(ahead === after, () => `${row.id} “${row.text}” future ${after}, read ${ahead ?? 'none'}`)
  }
  return { past: past.tally, future: future.tally }
}

function dayAtSpan({ text, span, ref }: Row): ReturnType<typeof daysIn>[number]['value'] | undefined {
  const start = text.toLowerCase().indexOf(span.toLowerCase())
  const stretch = { start, end: start + span.length }
  const days = daysIn(text, momentOf(ref))
  return (days.find((day) => overlaps(day, stretch)) ?? days[0])?.value
}
