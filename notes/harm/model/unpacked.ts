import type { Weights } from './heads.ts'

/** Weights as they are kept in a file: signs parted by `/`, and their steps in base 64. Throws where they are not of so many heads. */
export function unpacked(
  { keys, steps, sizes, beginnings }: Pick<Weights, 'sizes' | 'beginnings'> & { keys: string; steps: string },
  heads: number,
): Weights {
  const weights = {
    placeOf: new Map(keys.split('/').map((key, place) => [key, place])),
    steps: Int8Array.from(atob(steps), (one) => one.charCodeAt(0)),
    sizes,
    beginnings,
  }
  if (weights.steps.length !== weights.placeOf.size * heads)
    throw new Error('The weights do not fit what is weighed: learn them again.')
  return weights
}
