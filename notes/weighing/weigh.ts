import type { Weights } from './weights.ts'
import { visitWithin, type KnownSigns } from './knownSigns.ts'

/** The sums of a stretch of text, one for each head; above nought it is more likely than not. */
export type Sums = readonly number[]

/** Texts of fewer signs are weighed as if they had so many: a few words say little. */
const fewest = 8

/** The part that each of so many signs has in a sum; signs nobody has weights for count too, and make the others lighter. */
export function shareOf(signs: number): number {
  return 1 / Math.sqrt(Math.max(fewest, signs))
}

/** In which weighing a sign was last met, by its place: so no list of them is cleared for each. */
let met = new Uint32Array(0)
let weighings = 0

/** Weighs the signs that stand between two words; one that stands there twice counts once. */
export function weigh(
  { placeOf, steps, sizes, beginnings }: Weights,
  signs: KnownSigns,
  { from, to }: { readonly from: number; readonly to: number },
): Sums {
  beginWeighing(placeOf.size)
  const heads = beginnings.length
  const sums = new Int32Array(heads)
  visitWithin(signs, { from, to }, (place) => {
    if (met[place] === weighings) return
    met[place] = weighings
    for (let head = 0; head < heads; head += 1)
      sums[head] = (sums[head] ?? 0) + (steps[place * heads + head] ?? 0)
  })
  const share = shareOf((signs.counts[to] ?? 0) - (signs.counts[from] ?? 0))
  return beginnings.map((beginning, head) => beginning + (sums[head] ?? 0) * (sizes[head] ?? 0) * share)
}

function beginWeighing(size: number): void {
  if (met.length < size) met = new Uint32Array(size)
  weighings = (weighings + 1) >>> 0
  if (weighings === 0) met.fill(0)
}

/** Weighs some signs, each of which is given once. */
export function weighSigns({ placeOf, steps, sizes, beginnings }: Weights, signs: readonly string[]): Sums {
  const heads = beginnings.length
  const places = signs.map((sign) => placeOf.get(sign)).filter((place) => place !== undefined)
  const share = shareOf(signs.length)
  return beginnings.map((beginning, head) => {
    const own = places.reduce((sum, place) => sum + (steps[place * heads + head] ?? 0), 0)
    return beginning + own * (sizes[head] ?? 0) * share
  })
}
