import { stemLength, type Step } from './phraseSteps.ts'

/** The rarest word of a phrase that must be there: its number, and how many tokens after the first of the phrase it stands at most. */
export interface Anchor {
  readonly number: number
  readonly within: number
}

/** Which of the words of some phrases are to be looked for ahead, each with the numbers of the anchors that it may be. */
export interface AnchorWords {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byStem: ReadonlyMap<string, readonly (readonly [stem: string, number: number])[]>
  readonly count: number
}

/** The anchor of each phrase, in the order given, and the words to look for; a phrase has none where no word after its first must be there. */
export function anchorsOf(phrases: readonly (readonly Step[])[]): {
  readonly anchors: readonly (Anchor | undefined)[]
  readonly words: AnchorWords
} {
  const commonness = commonnessOf(phrases)
  const numbers = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const byStem = new Map<string, [string, number][]>()
  const numberOf = (step: Step): number => {
    const key = wordsOf(step).join('|')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    for (const word of step.words) listed(byWord, word).push(number)
    for (const stem of step.stems) listed(byStem, stem.slice(0, stemLength)).push([stem, number])
    return number
  }
  const anchors = phrases.map((steps) => {
    const place = rarest(steps, commonness)
    const step = steps[place]
    return step === undefined ? undefined : { number: numberOf(step), within: longestBefore(steps, place) }
  })
  return { anchors, words: { byWord, byStem, count: numbers.size } }
}

const wordsOf = ({ words, stems }: Step): readonly string[] => [...words, ...stems.map((stem) => `${stem}*`)]

/** Whether one of some words must stand where a step does. */
const mustBeThere = ({ optional, woman, number }: Step): boolean => !optional && !woman && !number

/** In how many steps each word stands: a word of many phrases says little. */
function commonnessOf(phrases: readonly (readonly Step[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of phrases.flat().flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The place of the rarest step after the first; -1 where there is none. */
function rarest(steps: readonly Step[], commonness: ReadonlyMap<string, number>): number {
  let [best, least] = [-1, Infinity]
  steps.forEach((step, place) => {
    if (place === 0 || !mustBeThere(step)) return
    const common = wordsOf(step).reduce((sum, word) => sum + (commonness.get(word) ?? 0), 0)
    if (common < least) [best, least] = [place, common]
  })
  return best
}

function longestBefore(steps: readonly Step[], place: number): number {
  return steps.slice(0, place).reduce((tokens, { skips }) => tokens + Math.max(1, skips), 0)
}

function listed<V>(map: Map<string, V[]>, key: string): V[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const made: V[] = []
  map.set(key, made)
  return made
}

/** Farther apart than the words of any phrase, so that nothing of one text is ahead in the next. */
const farApart = 1000

/**
 * How far ahead the anchors of some phrases stand, while a text is gone through from its end to its beginning. A class because
 * it keeps where each was seen last, so that asking for one looks at one place of a table.
 */
export class WordsAhead {
  readonly #words: AnchorWords
  readonly #seenAt: Float64Array
  #passed = 0

  constructor(words: AnchorWords) {
    this.#words = words
    this.#seenAt = new Float64Array(words.count)
  }

  /** Begins with another text. */
  begin(): void {
    this.#passed += farApart
  }

  isAhead({ number, within }: Anchor): boolean {
    return this.#passed - (this.#seenAt[number] ?? 0) <= within
  }

  /** Takes the next word towards the beginning of the text. */
  pass(word: string): void {
    const { byWord, byStem } = this.#words
    for (const number of byWord.get(word) ?? none) this.#seenAt[number] = this.#passed
    if (word.length >= stemLength)
      for (const [stem, number] of byStem.get(word.slice(0, stemLength)) ?? noStems)
        if (word.startsWith(stem)) this.#seenAt[number] = this.#passed
    this.#passed += 1
  }
}

const none: readonly number[] = []
const noStems: readonly (readonly [string, number])[] = []
