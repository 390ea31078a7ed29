import type { Cue } from '../records/contactDraft.ts'

/** The most of a note that is kept around a cue, in characters on either side, and of all the cues of a kind. */
const mostBeside = 250
export const longestCueWords = 4000

const endsSentence = /[.!?;\n](?=\s|$)|\n/u

/** The sentences of a note in which cues stand, each once, in the order of the note. */
export function cueSentences(words: string, cues: readonly Cue[]): readonly string[] {
  return [...new Set(cues.map((cue) => sentenceAround(words, cue)))]
}

/** A sentence kept with the cue is not in the words. Where the words have changed since the cue was read, the cue's own words stand for themselves. */
function sentenceAround(words: string, { text, start, end, sentence }: Cue): string {
  if (sentence !== undefined) return sentence
  if (words.slice(start, end) !== text) return text
  const before = words.slice(Math.max(0, start - mostBeside), start)
  const after = words.slice(end, end + mostBeside)
  return `${lastPart(before)}${text}${firstPart(after)}`.trim()
}

function lastPart(before: string): string {
  const parts = before.split(/(?<=[.!?;])\s|\n/u)
  return (parts.at(-1) ?? '').trimStart()
}

function firstPart(after: string): string {
  const end = endsSentence.exec(after)
  return end === null ? after : after.slice(0, end.index + 1)
}
