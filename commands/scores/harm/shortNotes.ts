import type { Topic } from '../../../casework/words.ts'
import { harmWeights } from '../../../notes/harm/model/harmWeights.ts'
import { needWeights } from '../../../notes/topics/model/needWeights.ts'
import { topicsIn } from '../../../notes/topics/readTopics.ts'
import { Sentence } from '../../weights/examples.ts'
import { Counts, type Corpus } from '../score.ts'
import { countHarm } from './harmSentences.ts'
import { learntWithoutAuthor, type LearntWeights } from './learntWithoutAuthor.ts'

/**
 * Short notes with the harm and the needs that a careful person reads in them. The weights are learnt from these, so each is read with
 * weights that were learnt without its author's.
 */
export const shortNotes: Corpus<Sentence> = {
  name: 'short_notes',
  row: Sentence,
  score: (rows) => {
    const counts = new Counts()
    for (const row of rows) count(counts, row, learntWithoutAuthor(row.author))
    return counts.figures
  },
}

const all: LearntWeights = { harm: harmWeights, needs: needWeights }

/** Short notes of one more author, from which nothing was learnt and at which nobody looked. */
export const shortNotesHeld: Corpus<Sentence> = {
  name: 'short_notes_held',
  row: Sentence,
  score: (rows) => {
    const counts = new Counts()
    for (const row of rows) count(counts, row, all)
    return counts.figures
  },
}

function count(counts: Counts, row: Sentence, { harm, needs }: LearntWeights): void {
  const found = countHarm(counts, row, harm)
  const read = new Map(topicsIn(row.text, found, needs).map((topic) => [topic.value, topic.text]))
  const wanted = new Set<Topic>(row.needs)
  for (const [topic, said] of read) {
    const failure = (): string => `${topic} read in “${said}”, not wanted: “${row.text}”`
    counts.add('needs precision', wanted.has(topic), failure)
    counts.add('needs, micro-F1', wanted.has(topic), failure)
  }
  for (const topic of wanted) {
    const failure = (): string => `${topic} not read in “${row.text}”`
    counts.add('needs recall', read.has(topic), failure)
    counts.add('needs, micro-F1', read.has(topic), failure)
  }
}
