import { contactOfNotesGold } from './contact/contactOfNotesGold.ts'
import { modeOutcomeMoj } from './contact/modeOutcomeMoj.ts'
import { harmSentences, harmSentencesHeld } from './harm/harmSentences.ts'
import { notesGoldHarm } from './harm/notesGoldHarm.ts'
import { riskKcl } from './harm/riskKcl.ts'
import { shortNotes, shortNotesHeld } from './harm/shortNotes.ts'
import { specificityLtcSentences } from './harm/specificityLtcSentences.ts'
import { keyworkerNotes, keyworkerNotesHeld } from './keyworker/keyworkerNotes.ts'
import { febrl4Pairs } from './names/febrl4Pairs.ts'
import { hmniPairs } from './names/hmniPairs.ts'
import { nicknames } from './names/nicknames.ts'
import { nomenklaturaPairs } from './names/nomenklaturaPairs.ts'
import { splinkClusters } from './names/splinkClusters.ts'
import { adversarialStrings } from './replies/adversarial.ts'
import { recognizersBoolean } from './replies/booleans.ts'
import { botframeworkGeneral, clinc } from './replies/intents.ts'
import { corpus, type ScoredCorpus } from './scoreFile.ts'
import { contextSubstanceMts } from './topics/contextSubstanceMts.ts'
import { needsSynthSbdhSeed } from './topics/needsSynthSbdhSeed.ts'
import { notesGoldNeeds } from './topics/notesGoldNeeds.ts'
import { datesChrono } from './when/datesChrono.ts'
import { datesCompromise } from './when/datesCompromise.ts'
import { datesCtparse } from './when/datesCtparse.ts'
import { datesDuckling } from './when/datesDuckling.ts'
import { datesPastFuture } from './when/datesPastFuture.ts'
import { datesRecognizersModel, datesRecognizersParsers } from './when/datesRecognizers.ts'
import { datesTimefhuman } from './when/datesTimefhuman.ts'
import { durations } from './when/durations.ts'
import { ukShorthand } from './when/ukShorthand.ts'

/** Every corpus that is scored, in the order of the report. */
export const corpora: readonly ScoredCorpus[] = [
  ...[corpus(keyworkerNotes), corpus(keyworkerNotesHeld)],
  ...[corpus(harmSentences), corpus(harmSentencesHeld)],
  ...[corpus(shortNotes), corpus(shortNotesHeld)],
  ...[corpus(notesGoldNeeds), corpus(notesGoldHarm), corpus(contactOfNotesGold), corpus(modeOutcomeMoj)],
  ...[corpus(riskKcl), corpus(specificityLtcSentences)],
  ...[corpus(contextSubstanceMts), corpus(needsSynthSbdhSeed)],
  ...[corpus(datesPastFuture), corpus(datesDuckling), corpus(datesCompromise), corpus(datesCtparse)],
  ...[corpus(datesTimefhuman), corpus(datesChrono)],
  ...[corpus(datesRecognizersModel), corpus(datesRecognizersParsers)],
  ...[corpus(ukShorthand), corpus(durations)],
  ...[
    corpus(nicknames),
    corpus(splinkClusters),
    corpus(febrl4Pairs),
    corpus(nomenklaturaPairs),
    corpus(hmniPairs),
  ],
  ...[corpus(botframeworkGeneral), corpus(clinc), corpus(recognizersBoolean), corpus(adversarialStrings)],
]
