import { z } from 'zod'
import type { Corpus, Figures, Tally } from '../score.ts'
import { Answers, readName } from './answers.ts'
import { capitalised, caseloadWith, ukNamesIn } from './caseload.ts'

const Row = z.object({
  query: z.string(),
  a: z.object({ first: z.string(), last: z.string() }),
  tag: z.string(),
})
type PairRow = z.infer<typeof Row>

/** `names_febrl4_pairs`: names swapped, cut by a part, mistyped or replaced, as typed in lower case. A replaced name is nobody's, and is asked about. */
export const febrl4Pairs: Corpus<PairRow> = {
  name: 'names_febrl4_pairs',
  row: Row,
  score: (rows, folder) => {
    const names = ukNamesIn(folder)
    const byTag = new Map<string, Answers>()
    const all = new Answers()
    for (const [row, { query, a, tag }] of rows.entries()) {
      const woman = { givenName: capitalised(a.first), familyName: capitalised(a.last) }
      const women = caseloadWith(woman, names, { row })
      const answers = byTag.get(tag) ?? new Answers()
      byTag.set(tag, answers)
      for (const written of [query, capitalised(query)]) {
        const who = readName(written, women)
        for (const counted of [answers, all])
          counted.add(`${tag} ${written}`, { who, women }, tag !== 'replaced')
      }
    }
    return { ...figuresOf(byTag), 'no wrong silent choice': all.noWrongChoice.tally }
  },
}

function figuresOf(byTag: ReadonlyMap<string, Answers>): Figures {
  const figures: Record<string, Tally> = {}
  for (const [tag, { first, firstOrAsked, noWrongChoice }] of byTag) {
    if (tag === 'replaced') figures[`${tag}: nobody chosen`] = noWrongChoice.tally
    else {
      figures[`${tag}: rank 1`] = first.tally
      figures[`${tag}: rank 1 or asked`] = firstOrAsked.tally
    }
  }
  return figures
}
