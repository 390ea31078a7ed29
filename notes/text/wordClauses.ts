import { gaps, type Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that begin a clause of their own wherever they stand. */
const breaking = words(`
  but however although though because whereas unless except apart nevertheless despite yet which until`)

/** Words that begin a clause after a comma or `and`. */
const starting = words(`
  she he they i we it there is was were has had have will would took said says disclosed reports reported told stated states
  now currently recently still feels felt admits admitted wants wanted feeling using been then also yesterday today last mentioned
  did does gets got made rang called came went denies denied reporting saying disclosing`)

const joining = words('and then so plus')

/** For each token, whether a clause begins with it: what holds for the words before it need not hold for it. */
export function clauseStarts(tokens: readonly Token[]): readonly boolean[] {
  return tokens.map(({ word, gap }, place) => {
    if (gap >= gaps.break || breaking.has(word)) return true
    if (!starting.has(word)) return false
    return gap === gaps.comma || joining.has(tokens[place - 1]?.word ?? '')
  })
}

/** For each token, the number of its sentence. */
export function sentenceNumbers(tokens: readonly Token[]): readonly number[] {
  let sentence = 0
  return tokens.map(({ gap }, place) => {
    if (gap === gaps.end && place > 0) sentence += 1
    return sentence
  })
}

/** So far from some words their sentence is looked at, so that a text without an end of a sentence stays quick. */
const farthest = 40

/** The words of the sentence that some words stand in, given the number of the sentence of every word. */
export function sentenceAround(
  { from, to }: { readonly from: number; readonly to: number },
  sentences: readonly number[],
): { readonly from: number; readonly to: number } {
  let [first, last] = [from, to]
  while (first > 0 && from - first < farthest && sentences[first - 1] === sentences[from]) first -= 1
  while (last < sentences.length && last - to < farthest && sentences[last] === sentences[from]) last += 1
  return { from: first, to: last }
}
