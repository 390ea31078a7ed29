import type { Span } from '../text/finding.ts'

/**
 * The mention of a woman that a place of a text is about, when it can be told: the last one named before it in its sentence,
 * else the first one named after it there, else the last one named before.
 */
export function mentionAbout(women: readonly Span[], sentence: Span, place: number): Span | undefined {
  const after = firstFrom(women, place)
  const before = women[after - 1]
  if (before !== undefined && before.start >= sentence.start) return before
  const next = women[after]
  return next !== undefined && next.start < sentence.end ? next : before
}

/** The first of some ordered mentions that begins at or after a place. */
function firstFrom(women: readonly Span[], place: number): number {
  let low = 0
  let high = women.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((women[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
