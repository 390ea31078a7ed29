import { z } from 'zod'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { topicsIn } from '../../../notes/topics/readTopics.ts'
import { Count, type Corpus } from '../score.ts'

const Row = z.object({ id: z.string(), text: z.string() })
type Row = z.infer<typeof Row>

const quiet = new Set(['abuse', 'substances'])

/** Sentences of care homes, which hold no harm: none is read as current, and few as uncertain. */
export const specificityLtcSentences: Corpus<Row> = {
  name: 'specificity_ltc_sentences',
  row: Row,
  score: (rows) => {
    const current = new Count()
    const uncertain = new Count()
    const needs = new Count()
    for (const { id, text } of rows) {
      const cues = cuesIn(text)
      const said = cues.map((cue) => `${cue.category} ${cue.standing} in “${cue.text}”`).join(', ')
      current.add(!cues.some(({ standing }) => standing === 'current'), () => `${id}: ${said}`)
      uncertain.add(!cues.some(({ standing }) => standing === 'uncertain'), () => `${id}: ${said}`)
      const topics = topicsIn(text).filter(({ value }) => quiet.has(value))
      needs.add(
        topics.length === 0,
        () => `${id}: ${topics.map((topic) => topic.text).join(', ')} in “${text}”`,
      )
    }
    return {
      'no false current cue': current.tally,
      'no false uncertain cue': uncertain.tally,
      'no abuse or substances': needs.tally,
    }
  },
}
