import { z } from 'zod'
import { CueCategory, CueStanding, Topic } from '../../casework/words.ts'
import { restingStandings } from '../../notes/harm/model/heads.ts'
import { signsOf, type TextSigns } from './textSigns.ts'

/** A labelled sentence: its author, its words, the cues that a careful person reads in it and, where they were labelled, its needs. */
export const Sentence = z.object({
  author: z.string(),
  text: z.string(),
  cues: z.array(z.object({ category: CueCategory, standing: CueStanding })),
  needs: z.array(Topic).optional(),
})
export type Sentence = z.infer<typeof Sentence>

/** What is learnt from: the signs of a text, and for each head 1 or 0. */
export interface Example extends TextSigns {
  readonly truths: readonly number[]
}

/** A labelled sentence as an example of harm that should be shown and of its kinds, and of how harm stands that rests. */
export function exampleOfHarm({ text, cues }: Sentence): Example {
  const shown = cues.filter(({ standing }) => standing === 'current' || standing === 'uncertain')
  const kinds = CueCategory.options.map((kind) => Number(shown.some(({ category }) => category === kind)))
  const rests = restingStandings.map((rest) => Number(cues.some(({ standing }) => standing === rest)))
  return { ...signsOf(text), truths: [Number(shown.length > 0), ...kinds, ...rests] }
}

/** A labelled sentence as an example of needs; none where its needs were not labelled. */
export function examplesOfNeeds({ text, needs }: Sentence): readonly Example[] {
  if (needs === undefined) return []
  return [{ ...signsOf(text), truths: Topic.options.map((topic) => Number(needs.includes(topic))) }]
}
