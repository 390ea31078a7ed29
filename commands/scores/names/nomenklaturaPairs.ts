import { z } from 'zod'
import { Count, type Corpus } from '../score.ts'
import { isSameName } from './sameName.ts'

const Row = z.object({ text: z.string(), b: z.string(), is_match: z.boolean() })
type PairRow = z.infer<typeof Row>

/** `names_nomenklatura_pairs`: whether two whole names from all over the world are taken for one person's. */
export const nomenklaturaPairs: Corpus<PairRow> = {
  name: 'names_nomenklatura_pairs',
  row: Row,
  score: (rows) => {
    const precision = new Count()
    const recall = new Count()
    for (const { text, b, is_match: isMatch } of rows) {
      const isAccepted = isSameName(text, b)
      const failure = (): string => `${text} | ${b}: ${isAccepted ? 'accepted' : 'refused'}`
      if (isAccepted) precision.add(isMatch, failure)
      if (isMatch) recall.add(isAccepted, failure)
    }
    return { precision: precision.tally, recall: recall.tally }
  },
}
