import { folded } from '../../casework/names.ts'
import { isPlainWord } from '../names/plainWords.ts'
import { matchesOf } from '../text/matches.ts'

const name = /\p{Lu}[\p{L}\p{M}'’-]+/gu
const mostBeside = 250

/** Whether somebody is named between two places of a text, as far as it is near the second; the names known there stand outside. */
export function namesUnknown(from: number, to: number, text: string): boolean {
  const between = text.slice(Math.max(from, to - mostBeside), to)
  return matchesOf(between, name).some(([word]) => !isPlainWord(folded(word)))
}
