import { z } from 'zod'
import { daysIn } from '../../../notes/when/readDays.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { momentOfPhrase } from './phrase.ts'
import { momentOf } from './reference.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  core: z.boolean().optional(),
  us_only: z.boolean().optional(),
  expectNone: z.boolean().optional(),
  expect: z.object({ start: z.string().optional(), grain: z.string().optional() }).optional(),
})
type Row = z.infer<typeof Row>

/** Phrases of a date parser for assistants, read towards the future; those marked as core, and those that are no date. */
export const datesDuckling: Corpus<Row> = { name: 'dates_duckling', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const [core, none] = [new Count(), new Count()]
  for (const row of rows) {
    if (row.expectNone === true) {
      const days = daysIn(row.text, momentOf(row.ref))
      none.add(days.length === 0, () => `${row.id} “${row.text}” read as ${days[0]?.text ?? ''}`)
    } else if (row.core === true && row.us_only !== true) addCore(core, row)
  }
  return { core: core.tally, 'not a date': none.tally }
}

function addCore(core: Count, { id, text, ref, expect = {} }: Row): void {
  const { start = '', grain } = expect
  const { day = 'none', time = 'none' } = momentOfPhrase(text, momentOf(ref), 'future')
  const timed = grain === 'hour' || grain === 'minute'
  const read = timed ? `${day}T${time}` : day
  core.add(
    read === start.slice(0, timed ? 16 : 10),
    () => `${id} “${text}” ${start} ${grain ?? ''}, read ${read}`,
  )
}
