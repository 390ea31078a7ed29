import { z } from 'zod'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { Count, type Corpus } from '../score.ts'
import { isOfKind, isShown } from './theirCues.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  cue: z.string(),
  asserted: z.string(),
  who: z.string(),
  period: z.string(),
})
type Row = z.infer<typeof Row>

/** Self-harm and suicide in British mental-health notes: what is hers and not past is shown, as is what is uncertain. */
export const riskKcl: Corpus<Row> = {
  name: 'risk_kcl',
  row: Row,
  score: (rows) => {
    const read = new Count()
    const recall = new Count()
    const uncertain = new Count()
    const current = new Count()
    const standing = new Count()
    for (const { id, text, cue, asserted, who, period } of rows) {
      const cues = cuesIn(text).filter((one) => isOfKind(one, cue))
      const said = cues.map((one) => `${one.category} ${one.standing}`).join(', ') || 'nothing'
      const failure = (): string => `${id}: ${said} in “${text}”, wanted ${asserted} ${who} ${period}`
      const isHers = asserted === 'yes' && who === 'person'
      if (isHers) read.add(cues.length > 0, failure)
      if (isHers && period !== 'past') recall.add(cues.some(isShown), failure)
      if (asserted === 'uncertain') uncertain.add(cues.some(isShown), failure)
      if (cues.some((one) => one.standing === 'current')) current.add(isHers, failure)
      if (cue === 'none') continue
      if (asserted === 'no')
        standing.add(
          cues.some((one) => one.standing === 'denied'),
          failure,
        )
      if (who === 'other')
        standing.add(
          cues.some((one) => one.standing === 'other-person'),
          failure,
        )
    }
    return {
      'cues read': read.tally,
      'recall of harm': recall.tally,
      'uncertain shown': uncertain.tally,
      'precision of current': current.tally,
      'standing right': standing.tally,
    }
  },
}
