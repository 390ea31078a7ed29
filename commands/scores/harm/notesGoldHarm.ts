import { z } from 'zod'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { Count, type Corpus } from '../score.ts'
import { isOfKind, isShown } from './theirCues.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  safeguarding: z.array(
    z.object({ cue: z.string(), asserted: z.string(), who: z.string(), period: z.string() }),
  ),
})
type Row = z.infer<typeof Row>

/** The cues of harm of whole notes: what is asserted or uncertain is read, and what is read as current is in the note. */
export const notesGoldHarm: Corpus<Row> = {
  name: 'notes_gold_harm',
  file: 'notes_gold',
  row: Row,
  score: (rows) => {
    const yes = new Count()
    const uncertain = new Count()
    const no = new Count()
    const current = new Count()
    for (const { id, text, safeguarding } of rows) {
      const cues = cuesIn(text)
      for (const { cue, asserted } of safeguarding) {
        const ofKind = cues.filter((one) => isOfKind(one, cue))
        const failure = (): string =>
          `${id}: ${cue} ${asserted} is ${ofKind.map(({ standing }) => standing).join(', ') || 'not read'} in “${text}”`
        if (asserted === 'yes') yes.add(ofKind.length > 0, failure)
        else if (asserted === 'uncertain') uncertain.add(ofKind.some(isShown), failure)
        else no.add(!ofKind.some(({ standing }) => standing === 'current'), failure)
      }
      for (const cue of cues.filter(({ standing }) => standing === 'current'))
        current.add(
          safeguarding.some((one) => one.asserted !== 'no' && isOfKind(cue, one.cue)),
          () => `${id}: ${cue.category} current in “${cue.text}”`,
        )
    }
    return {
      'asserted cues read': yes.tally,
      'uncertain cues shown': uncertain.tally,
      'denied cues not current': no.tally,
      'precision of current': current.tally,
    }
  },
}
