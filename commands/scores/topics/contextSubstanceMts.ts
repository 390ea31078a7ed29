import { z } from 'zod'
import { topicsIn } from '../../../notes/topics/readTopics.ts'
import { Count, type Corpus } from '../score.ts'

const Row = z.object({ id: z.string(), text: z.string(), substance: z.string() })
type Row = z.infer<typeof Row>

const raised = new Set(['current', 'mixed_current'])
const notRaised = new Set(['negated', 'other_person'])

/** Drink and drugs: the need is read where they are used now, and not where they are denied or somebody else's. */
export const contextSubstanceMts: Corpus<Row> = {
  name: 'context_substance_mts',
  row: Row,
  score: (rows) => {
    const now = new Count()
    const denied = new Count()
    for (const { id, text, substance } of rows) {
      const reads = topicsIn(text).some(({ value }) => value === 'substances')
      if (raised.has(substance)) now.add(reads, () => `${id}: not read in “${text}”`)
      if (notRaised.has(substance)) denied.add(!reads, () => `${id}: read in “${text}”`)
    }
    return { 'substances read': now.tally, 'substances denied not read': denied.tally }
  },
}
