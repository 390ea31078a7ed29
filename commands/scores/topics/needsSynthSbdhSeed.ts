import { z } from 'zod'
import { topicWordsIn, topicsIn } from '../../../notes/topics/readTopics.ts'
import { Count, type Corpus } from '../score.ts'
import { topicOf } from './theirNeeds.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  annotations: z.array(
    z.object({ span: z.string(), label: z.string(), present: z.boolean(), need: z.string().nullable() }),
  ),
})
type Row = z.infer<typeof Row>

/** Needs marked in single sentences: each is read where it is present, and not where it is denied. */
export const needsSynthSbdhSeed: Corpus<Row> = {
  name: 'needs_synth_sbdh_seed',
  row: Row,
  score: (rows) => {
    const present = new Count()
    const absent = new Count()
    const denied = new Count()
    for (const { id, text, annotations } of rows) {
      const read = new Set(topicsIn(text).map(({ value }) => value))
      const words = new Set(topicWordsIn(text).map(({ value }) => value))
      for (const { span, need, present: isThere } of annotations) {
        const topic = need === null ? undefined : topicOf(need)
        if (topic === undefined) continue
        if (isThere) present.add(read.has(topic), () => `${id}: ${topic} not read in “${span}”`)
        else absent.add(!read.has(topic), () => `${id}: ${topic} read in “${span}”`)
        if (!isThere && words.has(topic))
          denied.add(!read.has(topic), () => `${id}: ${topic} read although denied in “${span}”`)
      }
    }
    return {
      'needs present': present.tally,
      'needs not present': absent.tally,
      'denial understood': denied.tally,
    }
  },
}
