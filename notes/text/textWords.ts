import { folded } from '../../casework/names.ts'
import type { Span } from './finding.ts'
import { matchesOf } from './matches.ts'
import { rememberLast } from './rememberLast.ts'

/** A word of a text as names are compared with it: folded, without a possessive ending. */
export interface TextWord extends Span {
  readonly word: string
  readonly capital: boolean
  readonly shouted: boolean
  readonly possessive: boolean
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`´][\p{L}\p{M}]+)*['’]?/gu
const possessiveEnd = /['’ʼ`´]s?$/iu

/** The words of a text. A hyphen parts two words, an apostrophe does not; "Jade's" and "James'" are "jade" and "james". */
export function textWords(text: string): readonly TextWord[] {
  return matchesOf(text, wordPattern).map((match) => {
    const [written] = match
    const bare = written.replace(possessiveEnd, '')
    return {
      word: folded(bare),
      start: match.index,
      end: match.index + written.length,
      capital: /^\p{Lu}/u.test(bare),
      shouted: bare.length > 1 && bare === bare.toLocaleUpperCase('en-GB'),
      possessive: bare.length < written.length,
    }
  })
}

/** The words of a message, which is looked through for names more than once. */
export const messageWords = rememberLast(textWords)
