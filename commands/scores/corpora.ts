import { keyworkerNotes, keyworkerNotesHeld } from './keyworker/keyworkerNotes.ts'
import { corpus, type ScoredCorpus } from './scoreFile.ts'

/** Every corpus that is scored, in the order of the report. */
export const corpora: readonly ScoredCorpus[] = [corpus(keyworkerNotes), corpus(keyworkerNotesHeld)]
