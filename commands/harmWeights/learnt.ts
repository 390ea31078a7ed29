import type { Weights } from '../../notes/harm/model/heads.ts'
import { exampleOf } from './examples.ts'
import { learn } from './learn.ts'
import { examplesOfPhrases } from './phrases.ts'
import { randomFrom } from './random.ts'
import { sentencesToLearn } from './sentences.ts'

const seed = 7

/** What is learnt from all labelled sentences but those of one author, so that hers can be read as if nobody had seen them. */
export function learntWithout(author?: string): Weights & { readonly keys: readonly string[] } {
  const random = randomFrom(seed)
  const sentences = sentencesToLearn().filter((sentence) => sentence.author !== author)
  return learn([...sentences.map(exampleOf), ...examplesOfPhrases(random)], random)
}
