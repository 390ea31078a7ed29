import { z } from 'zod'
import { stretchesIn } from '../../../notes/when/lengths/stretches.ts'
import { Count, type Corpus, type Figures } from '../score.ts'

const Row = z.object({ id: z.string(), text: z.string(), minutes: z.number().nullable() })
type Row = z.infer<typeof Row>

const stopWatch = /\d?:\d\d/

/** Lengths of time in words and figures, in minutes; stop-watch times are left out. */
export const durations: Corpus<Row> = { name: 'durations', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const [exact, none] = [new Count(), new Count()]
  for (const { id, text, minutes } of rows.filter((row) => !stopWatch.test(row.text))) {
    const read = stretchesIn(text).map(({ value }) => value.minutes)
    const failure = (): string => `${id} “${text}” ${minutes ?? 'no length'}, read ${read.join(', ')}`
    if (minutes === null) none.add(read.length === 0, failure)
    else
      exact.add(
        read.some((one) => Math.abs(one - minutes) < 0.01),
        failure,
      )
  }
  return { minutes: exact.tally, 'not a length': none.tally }
}
