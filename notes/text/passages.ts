import type { Span } from './finding.ts'
import { lastStartingBefore } from './inOrder.ts'
import { matchesOf } from './matches.ts'

/** "Ms. Khan", "Dr. Evans": the stop of a title ends nothing. */
const noTitle = String.raw`(?<!\b(?:[Mm]r?s|[Mm]r|[Dd]r)\.)`
const sentenceEnd = new RegExp(String.raw`[.!?]+(?=\s|$)${noTitle}|\n`, 'g')
const clauseEnd = new RegExp(
  String.raw`[.!?;,:]+(?=\s|$)${noTitle}|,(?=\p{L})|(?<=\p{L}),(?=\d)|\n|\s[-–—](?=\s)`,
  'gu',
)

/** The sentences of a text; a line end also ends one. */
export function sentencesOf(text: string): readonly Span[] {
  return passagesOf(text, sentenceEnd)
}

/** The clauses of a text: what stands between commas, dashes and the ends of sentences. */
export function clausesOf(text: string): readonly Span[] {
  return passagesOf(text, clauseEnd)
}

function passagesOf(text: string, end: RegExp): readonly Span[] {
  const ends = matchesOf(text, end).map((match) => match.index + match[0].length)
  const edges = [0, ...ends, text.length]
  return edges
    .slice(1)
    .map((edge, position) => ({ start: edges[position] ?? 0, end: edge }))
    .filter(({ start, end }) => end > start)
}

/** The passage in which a place of the text lies. */
export function passageAt(passages: readonly Span[], place: number): Span | undefined {
  const passage = lastStartingBefore(passages, place + 1)
  return passage !== undefined && place < passage.end ? passage : undefined
}
