import type { Weights } from '../../../notes/weighing/weights.ts'
import { harmLearntWithout, needsLearntWithout } from '../../weights/learnt.ts'
import { sentencesToLearn } from '../../weights/sentences.ts'

/** Weights of harm and of needs. */
export interface LearntWeights {
  readonly harm: Weights
  readonly needs: Weights
}

const groups = 3
const learntFor = new Map<string, LearntWeights>()

/**
 * What is learnt without the lines of an author, so that they are read as if nobody had seen them. To learn takes seconds: authors are
 * parted into three groups, in the order of the files, a whole group is left out at a time, and what is learnt without it is kept.
 */
export function learntWithoutAuthor(author: string): LearntWeights {
  const before = learntFor.get(author)
  if (before !== undefined) return before
  const authors = [...new Set(sentencesToLearn().map((sentence) => sentence.author))]
  const group = authors.indexOf(author) % groups
  const left = authors.filter((one, at) => one === author || at % groups === group)
  const learnt = { harm: harmLearntWithout(...left), needs: needsLearntWithout(...left) }
  for (const one of left) learntFor.set(one, learnt)
  return learnt
}
