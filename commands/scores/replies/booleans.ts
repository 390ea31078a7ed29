import { z } from 'zod'
import { readPlainAnswer } from '../../../dialogs/plainAnswer.ts'
import { Counts, type Corpus } from '../score.ts'

const Sentence = z.object({
  text: z.string(),
  results: z.array(z.object({ value: z.boolean() })),
})

/** Yes and no in sentences: a yes shows what would be saved, a no never does. */
export const recognizersBoolean: Corpus<z.infer<typeof Sentence>> = {
  name: 'intent_recognizers_boolean',
  row: Sentence,
  score: (rows) => {
    const counts = new Counts()
    for (const { text, results } of rows) {
      const says = results.at(-1)?.value
      const yes = readPlainAnswer(text) === 'save'
      counts.add(says === true ? 'yes is read' : 'no is no yes', yes === (says === true), () => text)
    }
    return counts.figures
  },
}
