import type { CueCategory } from '../../../casework/words.ts'
import { headOf, heads, type Weights } from './heads.ts'
import type { Window } from './windows.ts'

const mostWords = 12
const fewestWords = 3

/** Which words of a stretch of text weigh most for a kind of harm: up to twelve in a row, of one sentence. */
export function evidenceOf(
  window: Window,
  sentences: readonly number[],
  { weights, category }: { weights: Weights; category: CueCategory },
): { readonly from: number; readonly to: number } {
  const shares = sharesOf(window, weights, category)
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

/** What each word has in what the stretch weighs as harm and as harm of the kind. */
function sharesOf(window: Window, { placeOf, steps, sizes }: Weights, category: CueCategory): Float64Array {
  const shares = new Float64Array(window.to - window.from)
  const [harm, kind] = [headOf('harm'), headOf(category)]
  for (const { key, from, to } of window.signs.flat()) {
    const place = placeOf.get(key)
    if (place === undefined) continue
    const weight =
      (steps[place * heads.length + harm] ?? 0) * (sizes[harm] ?? 0) +
      (steps[place * heads.length + kind] ?? 0) * (sizes[kind] ?? 0)
    for (const at of [from - window.from, to - 1 - window.from]) shares[at] = (shares[at] ?? 0) + weight / 2
  }
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
