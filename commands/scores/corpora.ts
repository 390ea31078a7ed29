import { keyworkerNotes, keyworkerNotesHeld } from './keyworker/keyworkerNotes.ts'
import { adversarialStrings } from './replies/adversarial.ts'
import { recognizersBoolean } from './replies/booleans.ts'
import { botframeworkGeneral, clinc } from './replies/intents.ts'
import { corpus, type ScoredCorpus } from './scoreFile.ts'

/** Every corpus that is scored, in the order of the report. */
export const corpora: readonly ScoredCorpus[] = [
  corpus(keyworkerNotes),
  corpus(keyworkerNotesHeld),
  corpus(botframeworkGeneral),
  corpus(clinc),
  corpus(recognizersBoolean),
  corpus(adversarialStrings),
]
