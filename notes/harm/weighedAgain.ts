import type { CueCategory, CueStanding } from '../../casework/words.ts'
import { sentenceAround } from '../text/wordClauses.ts'
import type { Marks, Trigger } from './marks.ts'
import { sumOf } from './model/heads.ts'
import { weighedPart, type Weighing, type Window } from '../weighing/windows.ts'
import { isCertain } from './certain.ts'

/** In a note of fewer words these say too little to doubt what a list has. */
const fewestWords = 15
/** What the words around a cue must weigh at least, as harm and as harm of its kind, for what a list has to stand as certain. */
const inSentence = { harm: 0.3, kind: -1.1 }
const inShortSentence = { harm: -1, kind: -1.6 }
/** What they must weigh for a cue to be shown that the rules take for past, denied, taught or somebody else's. */
const againstRest = { harm: 1, kind: -0.5 }
/** Deeds that a short sentence tells of in so many words are believed. */
const deeds = /^(?:kill|self|suicid|overdos|hit|rap(?:e|ed|ing)|stab|strangl|harm)/
/** What a hint weighs at most, in all text around it, where it is no hint of harm after all. */
const outweighed = { harm: -1, kind: -2 }

/**
 * A cue of a list stays shown, but as uncertain where neither the text around it nor its sentence weighs enough for harm of its kind,
 * and as certain where its line alone makes it uncertain and the words around it weigh much. What the rules
 * leave to rest is shown as uncertain where the words weigh very much. A note of few words is believed, and a short sentence of a longer one is hardly doubted: among other things it is the one that counts.
 */
export function weighedAgain(
  { standing, byLine }: { readonly standing: CueStanding; readonly byLine: boolean },
  category: CueCategory,
  { trigger, sentences, tokens }: Pick<Marks, 'sentences' | 'tokens'> & { trigger: Trigger },
  weighing: Weighing,
): CueStanding {
  if (sentences.length < fewestWords) return standing
  const around = weighing.windows.filter(({ from, to }) => from <= trigger.from && to >= trigger.to)
  const isAgainstRest = ({ sums }: Window): boolean =>
    sumOf(sums, 'harm') > againstRest.harm && sumOf(sums, category) > againstRest.kind
  if (standing === 'uncertain')
    return byLine && around.some((window) => isCertain(window, category)) ? 'current' : standing
  if (standing !== 'current') return around.some(isAgainstRest) ? 'uncertain' : standing
  const sentence = sentenceAround(trigger, sentences)
  const isShort = sentence.to - sentence.from < fewestWords
  if (isShort && tokens.slice(trigger.from, trigger.to).some(({ word }) => deeds.test(word))) return standing
  const least = isShort ? inShortSentence : inSentence
  const bearsOut = ({ sums }: Window): boolean =>
    sumOf(sums, 'harm') > least.harm && sumOf(sums, category) > least.kind
  const isBorneOut = around.some(bearsOut) || bearsOut(weighedPart(weighing, sentence))
  return isBorneOut ? 'current' : 'uncertain'
}

/** Words that name harm outright are asked about whatever stands around them. */
const outright = /^(?:suicid|overdos|self|rap(?:e|ist)|abus|violen|traffick|missing|harm|security)/

/** Whether the words around a hint, which its line alone makes uncertain, weigh so much against harm that it is not asked about. */
export function isOutweighed(
  category: CueCategory,
  trigger: Trigger,
  { tokens, windows }: Pick<Marks, 'tokens'> & Weighing,
): boolean {
  if (tokens.length < fewestWords) return false
  if (tokens.slice(trigger.from, trigger.to).some(({ word }) => outright.test(word))) return false
  return windows
    .filter(({ from, to }) => from < trigger.to && to > trigger.from)
    .every(({ sums }) => sumOf(sums, 'harm') < outweighed.harm && sumOf(sums, category) < outweighed.kind)
}
