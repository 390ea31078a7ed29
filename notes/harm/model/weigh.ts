import type { Weights } from './heads.ts'
import type { Sign } from './signs.ts'

/** The sums of a stretch of text, one for each head; above nought it is more likely than not. */
export type Sums = readonly number[]

/** Texts of fewer signs are weighed as if they had so many: a few words say little. */
const fewest = 8

/** The part that each of so many signs has in a sum; signs nobody has weights for count too, and make the others lighter. */
export function shareOf(signs: number): number {
  return 1 / Math.sqrt(Math.max(fewest, signs))
}

/** Weighs the signs of a stretch of text; one that stands there twice counts once. */
export function weigh({ placeOf, steps, sizes, beginnings }: Weights, signs: readonly Sign[]): Sums {
  const seen = new Uint8Array(placeOf.size)
  const unknown = new Set<string>()
  const sums = new Float64Array(beginnings.length)
  let known = 0
  for (const { key } of signs) {
    const place = placeOf.get(key)
    if (place === undefined) unknown.add(key)
    else if (seen[place] === 0) {
      seen[place] = 1
      known += 1
      const first = place * sums.length
      for (let head = 0; head < sums.length; head += 1)
        sums[head] = (sums[head] ?? 0) + (steps[first + head] ?? 0)
    }
  }
  const share = shareOf(known + unknown.size)
  return beginnings.map((beginning, head) => beginning + (sums[head] ?? 0) * (sizes[head] ?? 0) * share)
}
