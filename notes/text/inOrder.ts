import type { Span } from './finding.ts'

/** How many of some stretches in the order of a text start before a place; found by halving, so that a long text stays quick. */
function startingBefore(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Of stretches in the order of a text, the last that starts before a place. */
export function lastStartingBefore<S extends Span>(spans: readonly S[], place: number): S | undefined {
  return spans[startingBefore(spans, place) - 1]
}

/** Of stretches in the order of a text, the first that starts behind a place. */
export function firstStartingAfter<S extends Span>(spans: readonly S[], place: number): S | undefined {
  return spans[startingBefore(spans, place + 1)]
}

/** Of stretches in the order of a text, none of which overlaps another, those that overlap a given one. */
export function overlappingOf<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const before = startingBefore(spans, start)
  const from = (spans[before - 1]?.end ?? start) > start ? before - 1 : before
  return spans.slice(from, startingBefore(spans, end))
}
