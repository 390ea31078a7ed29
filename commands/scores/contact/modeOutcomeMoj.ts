import { z } from 'zod'
import { Count, type Corpus } from '../score.ts'
import { contactIn, contactInWords, isMode } from './readContact.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  mode: z.string().optional(),
  with_other: z.boolean().optional(),
  outcome: z.enum(['attended', 'did_not_attend']).optional(),
})
type Row = z.infer<typeof Row>

/** The names that official British systems give to kinds of contact and to how they ended: mode, attendance, and with whom. */
export const modeOutcomeMoj: Corpus<Row> = {
  name: 'mode_outcome_moj',
  row: Row,
  score: (rows) => {
    const counts = { mode: new Count(), open: new Count(), came: new Count(), withOther: new Count() }
    for (const row of rows) countRow(row, counts)
    return {
      mode: counts.mode.tally,
      'mode left open where none is said': counts.open.tally,
      'came or did not': counts.came.tally,
      'with her or somebody else': counts.withOther.tally,
    }
  },
}

interface Counts {
  readonly mode: Count
  readonly open: Count
  readonly came: Count
  readonly withOther: Count
}

function countRow({ id, text, mode, with_other: withOther, outcome }: Row, counts: Counts): void {
  const contact = contactIn(text)
  const failure = (wanted: string): (() => string) => {
    return () => `${id} “${text}”: ${wanted} wanted, read ${contactInWords(contact)}`
  }
  if (mode === 'unknown') counts.open.add(contact.mode === undefined, failure('no mode'))
  else if (mode !== undefined) counts.mode.add(isMode(contact, mode), failure(mode))
  if (withOther !== undefined)
    counts.withOther.add(
      (contact.with === 'about-her') === withOther,
      failure(withOther ? 'about her' : 'with her'),
    )
  if (outcome === 'attended') counts.came.add(contact.attendance === 'came', failure('came'))
  if (outcome === 'did_not_attend') counts.came.add(contact.attendance === 'missed', failure('missed'))
}
