import { z } from 'zod'
import { overlaps } from '../../../notes/text/finding.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { momentOf } from './reference.ts'

const Row = z.object({ id: z.string(), text: z.string(), span: z.string() })
type Row = z.infer<typeof Row>

/** British clinical shorthand such as 3/7 and 2/52, which must not become a day of the calendar. */
export const ukShorthand: Corpus<Row> = { name: 'uk_shorthand_primock', row: Row, score }

function score(rows: readonly Row[]): Figures {
  const none = new Count()
  for (const { id, text, span } of rows) {
    const start = text.indexOf(span)
    const days = daysIn(text, momentOf(undefined)).filter((day) =>
      overlaps(day, { start, end: start + span.length }),
    )
    none.add(days.length === 0, () => `${id} “${text}” read as ${days.map((day) => day.text).join(', ')}`)
  }
  return { 'not a date': none.tally }
}
