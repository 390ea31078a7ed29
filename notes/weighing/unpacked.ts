import type { Weights } from './weights.ts'

/** Weights as they are kept in a file: signs parted by `/`, and their steps in base 64. Throws where they are not of so many heads. */
export function unpacked(
  { keys, steps, sizes, beginnings }: Pick<Weights, 'sizes' | 'beginnings'> & { keys: string; steps: string },
  heads: number,
): Weights {
  const weights = {
    placeOf: new Map(keys.split('/').map((key, place) => [key, place])),
    steps: bytesOf(atob(steps)),
    sizes,
    beginnings,
  }
  if (weights.steps.length !== weights.placeOf.size * heads)
    throw new Error('The weights do not fit what is weighed: learn them again.')
  return weights
}

/** A loop, because a start waits for it: reading a character at a time through an iterator takes ten times as long. */
function bytesOf(text: string): Int8Array {
  const bytes = new Int8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
