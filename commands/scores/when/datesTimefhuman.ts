import { z } from 'zod'
import { Count, type Corpus, type Figures } from '../score.ts'
import { momentOfPhrase, type PhraseMoment } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  us_order: z.boolean().optional(),
  expect: z.array(z.unknown()),
})
type Row = z.infer<typeof Row>

/** Short phrases of a calendar tool, which takes every date for one of this year; of several moments the first. */
export const datesTimefhuman: Corpus<Row> = { name: 'dates_timefhuman', row: Row, score }

const towards = ['future', 'past'] as const

const written = ({ day = 'none', time = '00:00' }: PhraseMoment): string => `${day}T${time}`

function score(rows: readonly Row[]): Figures {
  const exact = new Count()
  for (const { id, text, ref, expect } of rows.filter(({ us_order: american }) => american !== true)) {
    const start = firstOf(expect)
    const readings = towards.map((one) => momentOfPhrase(text, momentOf(ref), one)).map(written)
    const read = readings.find((one) => one.slice(0, 4) === ref.slice(0, 4)) ?? readings[0] ?? 'none'
    exact.add(read === start.slice(0, 16), () => `${id} “${text}” ${start}, read ${read}`)
  }
  return { exact: exact.tally }
}

const Range = z.object({ range: z.array(z.string()) })

function firstOf(expected: unknown): string {
  if (typeof expected === 'string') return expected
  if (Array.isArray(expected)) return firstOf(expected[0])
  const range = Range.safeParse(expected)
  return range.success ? (range.data.range[0] ?? '') : ''
}
