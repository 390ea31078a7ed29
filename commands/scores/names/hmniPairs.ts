import { z } from 'zod'
import type { Corpus } from '../score.ts'
import { Answers, readName } from './answers.ts'
import { capitalised, caseloadWith, ukNamesIn } from './caseload.ts'

const Row = z.object({ text: z.string(), b: z.string() })
type PairRow = z.infer<typeof Row>

/** `names_hmni_pairs`: two forms of one given name, one in a note, one in a caseload of thirty. The pairs are noisy. */
export const hmniPairs: Corpus<PairRow> = {
  name: 'names_hmni_pairs',
  row: Row,
  score: (rows, folder) => {
    const names = ukNamesIn(folder)
    const answers = new Answers()
    for (const [row, { text, b }] of rows.entries()) {
      const woman = { givenName: capitalised(b), familyName: 'Quince' }
      const women = caseloadWith(woman, names, { row, notCalled: [text] })
      answers.add(`${b} as ${text}`, { who: readName(capitalised(text), women), women })
    }
    return {
      'rank 1': answers.first.tally,
      'rank 1 or asked': answers.firstOrAsked.tally,
      'no wrong silent choice': answers.noWrongChoice.tally,
    }
  },
}
