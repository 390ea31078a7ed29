import { visitWithin } from './knownSigns.ts'
import type { Weighed, Window } from './windows.ts'

const mostWords = 12
const fewestWords = 3

/** Which words of a stretch of text weigh most for some heads: up to twelve in a row, of one sentence. */
export function evidenceOf(
  window: Window,
  sentences: readonly number[],
  { weighing, heads }: { weighing: Weighed; heads: readonly number[] },
): { readonly from: number; readonly to: number } {
  const shares = sharesOf(window, weighing, heads)
  let best = { from: window.from, to: window.from + 1, sum: Number.NEGATIVE_INFINITY }
  for (let from = window.from; from < window.to; from += 1) {
    let sum = 0
    for (let at = from; at < Math.min(window.to, from + mostWords); at += 1) {
      if (sentences[at] !== sentences[from]) break
      sum += shares[at - window.from] ?? 0
      if (sum > best.sum) best = { from, to: at + 1, sum }
    }
  }
  return readable(best, window, sentences)
}

/** What each word has in what the stretch weighs for the heads. */
function sharesOf(
  window: Window,
  { signs, weights: { steps, sizes } }: Weighed,
  heads: readonly number[],
): Float64Array {
  const shares = new Float64Array(window.to - window.from)
  const add = (word: number, weight: number): void => {
    shares[word - window.from] = (shares[word - window.from] ?? 0) + weight / 2
  }
  visitWithin(signs, window, (place, word, end) => {
    let weight = 0
    for (const head of heads) weight += (steps[place * sizes.length + head] ?? 0) * (sizes[head] ?? 0)
    add(word, weight)
    add(end - 1, weight)
  })
  return shares
}

/** One or two words alone tell the reader of a card little: those beside them stand with them. */
function readable(
  { from, to }: { from: number; to: number },
  window: Window,
  sentences: readonly number[],
): { from: number; to: number } {
  let [first, last] = [from, to]
  while (last - first < fewestWords) {
    const widened = { first, last }
    if (last < window.to && sentences[last] === sentences[from]) last += 1
    else if (first > window.from && sentences[first - 1] === sentences[from]) first -= 1
    if (widened.first === first && widened.last === last) break
  }
  return { from: first, to: last }
}
