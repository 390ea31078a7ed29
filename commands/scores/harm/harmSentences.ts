import { cuesIn, type CueFound } from '../../../notes/harm/cuesIn.ts'
import { harmWeights } from '../../../notes/harm/model/harmWeights.ts'
import type { Weights } from '../../../notes/weighing/weights.ts'
import { Sentence } from '../../weights/examples.ts'
import { Counts, type Corpus } from '../score.ts'
import { learntWithoutAuthor } from './learntWithoutAuthor.ts'
import { isShown } from './theirCues.ts'

/**
 * Sentences that tell of harm, or only seem to. The weights are learnt from these, so each is read with weights that were learnt without
 * its author's.
 */
export const harmSentences: Corpus<Sentence> = {
  name: 'harm_sentences',
  row: Sentence,
  score: (rows) => {
    const counts = new Counts()
    for (const row of rows) countHarm(counts, row, learntWithoutAuthor(row.author).harm)
    return counts.figures
  },
}

/** Sentences of the same authors that nothing was learnt from and nobody looked at. */
export const harmSentencesHeld: Corpus<Sentence> = {
  name: 'harm_sentences_held',
  row: Sentence,
  score: (rows) => {
    const counts = new Counts()
    for (const row of rows) countHarm(counts, row, harmWeights)
    return counts.figures
  },
}

/** Counts how the harm of a sentence is read with some weights; answers what was read. */
export function countHarm(counts: Counts, row: Sentence, weights: Weights): readonly CueFound[] {
  const found = cuesIn(row.text, [], undefined, weights)
  countLabelled(counts, row, found)
  countShown(counts, row, found)
  return found
}
function countLabelled(counts: Counts, { text, cues }: Sentence, found: readonly CueFound[]): void {
  if (cues.some(isShown))
    counts.add('harm of any kind shown', found.some(isShown), () => `nothing in “${text}”`)
  for (const { category, standing } of cues) {
    const same = found.filter((one) => one.category === category)
    const read = same.map((one) => `${one.standing} in “${one.text}”`).join(', ') || 'not read'
    const failure = (): string => `${category} ${standing} is ${read}: “${text}”`
    if (isShown({ standing })) counts.add('harm shown, recall', same.some(isShown), failure)
    else counts.add('not to be shown, not shown', !same.some(isShown), failure)
    const isRight = same.every((one) => one.standing === standing)
    if (same.length > 0) counts.add('standing right', isRight, failure)
  }
}

function countShown(counts: Counts, { text, cues }: Sentence, found: readonly CueFound[]): void {
  for (const { category, standing, text: words } of found.filter(isShown)) {
    const isRight = cues.some((one) => one.category === category && isShown(one))
    const failure = (): string => `no ${category} in “${words}”: “${text}”`
    counts.add('shown, precision', isRight, failure)
    if (standing === 'current') counts.add('shown as current, precision', isRight, failure)
  }
  if (cues.length > 0) return
  const said = (): string => `${found.map((one) => one.text).join(', ')} in “${text}”`
  counts.add('no harm, nothing shown', !found.some(isShown), said)
  counts.add('no harm, nothing current', !found.some(({ standing }) => standing === 'current'), said)
}
