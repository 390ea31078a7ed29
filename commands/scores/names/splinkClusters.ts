import { z } from 'zod'
import type { Corpus } from '../score.ts'
import { Answers, readName } from './answers.ts'
import { caseloadWith, ukNamesIn } from './caseload.ts'

const Written = z.object({ first: z.string(), last: z.string() })
const Row = z.object({ text: z.string(), variants: z.array(Written) })
type ClusterRow = z.infer<typeof Row>

const isWhole = ({ first, last }: z.infer<typeof Written>): boolean => first !== '' && last !== ''

/**
 * `names_splink_clusters`: one person's name as it was mistyped. The form called by the cluster's text, or its first whole one
 * where that is a part only, is in a caseload of thirty; every other form is in a note.
 */
export const splinkClusters: Corpus<ClusterRow> = {
  name: 'names_splink_clusters',
  row: Row,
  score: (rows, folder) => {
    const names = ukNamesIn(folder)
    const answers = { whole: new Answers(), part: new Answers() }
    for (const [row, { text, variants }] of rows.entries()) {
      const base =
        variants.find((one) => isWhole(one) && `${one.first} ${one.last}` === text) ?? variants.find(isWhole)
      if (base === undefined) continue
      const women = caseloadWith({ givenName: base.first, familyName: base.last }, names, { row })
      for (const variant of variants) {
        if (variant === base) continue
        const name = `${variant.first} ${variant.last}`.trim()
        answers[isWhole(variant) ? 'whole' : 'part'].add(name, { who: readName(name, women), women })
      }
    }
    return {
      'whole name: rank 1': answers.whole.first.tally,
      'whole name: rank 1 or asked': answers.whole.firstOrAsked.tally,
      'part of a name: rank 1': answers.part.first.tally,
      'part of a name: rank 1 or asked': answers.part.firstOrAsked.tally,
      'whole name: no wrong silent choice': answers.whole.noWrongChoice.tally,
      'part of a name: no wrong silent choice': answers.part.noWrongChoice.tally,
    }
  },
}
