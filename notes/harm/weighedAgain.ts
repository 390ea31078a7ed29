import type { CueCategory, CueStanding } from '../../casework/words.ts'
import type { Trigger } from './marks.ts'
import { sumOf } from './model/heads.ts'
import { heaviestKind, weighedPart, type Weighing, type Window } from './model/windows.ts'

/** Fewer words than this say too little to doubt what a list has. */
const fewestWords = 15
/** What the words around a cue must weigh at least, as harm and as harm of its kind, for it to stand as certain. */
const leastHarm = 0
const leastOfKind = -0.8
/** Or it must be nearly as heavy as the heaviest kind: in few words every kind is light. */
const belowHeaviest = 0.2

/**
 * A cue of a list stays shown, but as uncertain where neither the text around it nor its sentence weighs enough for harm of its kind.
 * A short sentence that a list has words of is believed: in a long note about other things it is the one that counts.
 */
export function weighedAgain(
  standing: CueStanding,
  category: CueCategory,
  { trigger, sentences }: { trigger: Trigger; sentences: readonly number[] },
  weighing: Weighing,
): CueStanding {
  if (standing !== 'current') return standing
  const sentence = sentenceOf(trigger, sentences)
  if (sentence.to - sentence.from < fewestWords) return standing
  const around = weighing.windows.filter(({ from, to }) => from <= trigger.from && to >= trigger.to)
  const isBorneOut = [...around, weighedPart(weighing, sentence)].some((part) => bearsOut(part, category))
  return isBorneOut ? 'current' : 'uncertain'
}

function sentenceOf({ from, to }: Trigger, sentences: readonly number[]): { from: number; to: number } {
  let [first, last] = [from, to]
  while (first > 0 && sentences[first - 1] === sentences[from]) first -= 1
  while (last < sentences.length && sentences[last] === sentences[from]) last += 1
  return { from: first, to: last }
}

function bearsOut(window: Window, category: CueCategory): boolean {
  if (sumOf(window.sums, 'harm') <= leastHarm) return false
  const ofKind = sumOf(window.sums, category)
  return ofKind > leastOfKind || ofKind >= heaviestKind(window) - belowHeaviest
}
