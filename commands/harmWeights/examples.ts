import { z } from 'zod'
import { CueCategory, CueStanding } from '../../casework/words.ts'
import { heads } from '../../notes/harm/model/heads.ts'
import { signsOf } from '../../notes/harm/model/signs.ts'
import { readable } from '../../notes/harm/withWomen.ts'
import { tokensOf } from '../../notes/text/tokens.ts'

/** A labelled sentence: its author, its words and the cues that a careful person reads in it. */
export const Sentence = z.object({
  author: z.string(),
  text: z.string(),
  cues: z.array(z.object({ category: CueCategory, standing: CueStanding })),
})
export type Sentence = z.infer<typeof Sentence>

/** What is learnt from: the signs of a text, and for each head 1, 0, or -1 where it says nothing about it. */
export interface Example {
  readonly keys: readonly string[]
  readonly truths: readonly number[]
  /** How much it counts where kinds of harm are told apart. */
  readonly weight: number
}

/** How much a text without harm counts where kinds of harm are told apart, and a phrase of the lists. */
const lessForKinds = 0.3

/** A labelled sentence as an example. */
export function exampleOf({ text, cues }: Sentence): Example {
  const shown = cues.filter(({ standing }) => standing === 'current' || standing === 'uncertain')
  const isCertain = shown.some(({ standing }) => standing === 'current')
  return {
    keys: keysOf(text),
    truths: [
      shown.length > 0 ? 1 : 0,
      shown.length === 0 ? -1 : Number(isCertain),
      ...heads.slice(2).map((head) => Number(cues.some(({ category }) => category === head))),
    ],
    weight: cues.length === 0 ? lessForKinds : 1,
  }
}

/** A phrase of the lists as an example: it tells of which kind it is, and nothing else. */
export function exampleOfPhrase(text: string, category: CueCategory): Example {
  const truths = [-1, -1, ...heads.slice(2).map((head) => Number(head === category))]
  return { keys: keysOf(text), truths, weight: lessForKinds }
}

function keysOf(text: string): readonly string[] {
  const keys = signsOf(readable(tokensOf(text), [])).flatMap((signs) => signs.map(({ key }) => key))
  return [...new Set(keys)]
}
