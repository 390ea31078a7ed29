import type { Token } from '../text/tokens.ts'
import type { Weights } from './weights.ts'
import { besideKey, familiesKey, visitSigns } from './signs.ts'
import { familyCount, type WordForm } from './wordForms.ts'

/** The signs of a text that some weights know, in the order of the words that they begin with. */
export interface KnownSigns {
  /** The place of each sign among the weights. */
  readonly places: readonly number[]
  /** Up to which word each sign stands. */
  readonly ends: readonly number[]
  /** For each word, and behind the last, how many known signs begin before it. */
  readonly firsts: readonly number[]
  /** The same for all signs, known or not. */
  readonly counts: readonly number[]
}

/** The places of what has been looked up before: of words by themselves, and of two families by their numbers. */
interface Remembered {
  readonly words: WeakMap<WordForm, readonly number[]>
  readonly families: Int32Array
}

const remembered = new WeakMap<Weights, Remembered>()
const notLookedUp = -2
const unknown = -1

/** Finds the signs of a text that the weights know. */
export function knownSigns(tokens: readonly Token[], weights: Weights): KnownSigns {
  const before = rememberedOf(weights)
  const [places, ends, firsts, counts]: [number[], number[], number[], number[]] = [[], [], [], []]
  let count = 0
  const add = (place: number, end: number): void => {
    count += 1
    if (place === unknown) return
    places.push(place)
    ends.push(end)
  }
  visitSigns(tokens, {
    word(form, at) {
      firsts.push(places.length)
      counts.push(count)
      for (const place of placesOfWord(form, weights, before)) add(place, at + 1)
    },
    beside(form, next, at) {
      add(weights.placeOf.get(besideKey(form, next)) ?? unknown, at + 2)
    },
    families(one, other, _, to) {
      const number = one.number * familyCount + other.number
      let place = before.families[number] ?? notLookedUp
      if (place === notLookedUp) {
        place = weights.placeOf.get(familiesKey(one, other)) ?? unknown
        before.families[number] = place
      }
      add(place, to)
    },
  })
  firsts.push(places.length)
  counts.push(count)
  return { places, ends, firsts, counts }
}

function rememberedOf(weights: Weights): Remembered {
  const known = remembered.get(weights)
  if (known !== undefined) return known
  const made: Remembered = {
    words: new WeakMap(),
    families: new Int32Array(familyCount ** 2).fill(notLookedUp),
  }
  remembered.set(weights, made)
  return made
}

function placesOfWord(form: WordForm, { placeOf }: Weights, { words }: Remembered): readonly number[] {
  const known = words.get(form)
  if (known !== undefined) return known
  const made = form.signs.map((key) => placeOf.get(key) ?? unknown)
  words.set(form, made)
  return made
}

/** Visits the known signs that stand between two words, with their places, in their order. */
export function visitWithin(
  { places, ends, firsts }: KnownSigns,
  { from, to }: { readonly from: number; readonly to: number },
  visit: (place: number, word: number, end: number) => void,
): void {
  for (let word = from; word < to; word += 1) {
    const last = firsts[word + 1] ?? 0
    for (let at = firsts[word] ?? 0; at < last; at += 1) {
      const end = ends[at] ?? 0
      if (end <= to) visit(places[at] ?? 0, word, end)
    }
  }
}
