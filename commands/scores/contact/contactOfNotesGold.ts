import { z } from 'zod'
import type { ContactReading } from '../../../casework/records/contactDraft.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { contactIn, contactInWords, isMode } from './readContact.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  mode: z.string(),
  dna: z.boolean(),
  src: z.string(),
})
type Row = z.infer<typeof Row>

/** Mode and absence in whole notes by one annotator; notes of a simulator apart from those that British services wrote. */
export const contactOfNotesGold: Corpus<Row> = {
  name: 'notes_gold',
  row: Row,
  score: (rows) => ({
    ...figuresOf('', rows),
    ...figuresOf(
      ', British rows',
      rows.filter((row) => !isSimulated(row)),
    ),
    ...figuresOf(', simulator rows', rows.filter(isSimulated)),
  }),
}

const isSimulated = ({ src }: Row): boolean => src.includes('simulator')

function figuresOf(of: string, rows: readonly Row[]): Figures {
  const mode = new Count()
  const recall = new Count()
  const precision = new Count()
  for (const row of rows) {
    const contact = contactIn(row.text)
    const failure = (wanted: string): (() => string) => {
      return () => `${row.id} “${row.text.slice(0, 120)}”: ${wanted} wanted, read ${contactInWords(contact)}`
    }
    if (row.mode !== 'unknown') mode.add(isMode(contact, row.mode), failure(row.mode))
    if (row.dna) recall.add(wasAbsent(contact), failure('did not attend'))
    if (wasAbsent(contact)) precision.add(row.dna, failure('no absence'))
  }
  return {
    [`mode${of}`]: mode.tally,
    [`dna recall${of}`]: recall.tally,
    [`dna precision${of}`]: precision.tally,
  }
}

/** She missed it, or nobody opened at a visit: both are an absence to the annotator. */
function wasAbsent({ attendance, mode }: ContactReading): boolean {
  return attendance === 'missed' || (attendance === 'no-answer' && mode === 'in-person')
}
