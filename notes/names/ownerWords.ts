import type { TextWord } from '../text/textWords.ts'
import type { NameIndex } from './nameIndex.ts'
import { isCommonWord, isGivenName, isSurname } from './nameTables.ts'
import { wordNames } from './plainWords.ts'
import { owned } from './wordNames.ts'

/** The words of a text, with "aprils daughter" and "Kasias flat" read as if their apostrophe had been typed. */
export function withOwners(
  words: readonly TextWord[],
  { first, family }: Pick<NameIndex, 'first' | 'family'>,
): readonly TextWord[] {
  const isOwner = ({ word, possessive }: TextWord, next: TextWord | undefined): boolean =>
    !possessive &&
    word.length > 3 &&
    word.endsWith('s') &&
    first.has(word.slice(0, -1)) &&
    !first.has(word) &&
    !family.has(word) &&
    isOwned(word, next)
  return words.map((word, at) =>
    isOwner(word, words[at + 1]) ? { ...word, word: word.word.slice(0, -1), possessive: true } : word,
  )
}

function isOwned(word: string, next: TextWord | undefined): boolean {
  if (next === undefined || next.capital || isGivenName(word) || isSurname(word)) return false
  return owned.has(next.word) || (!wordNames.has(word.slice(0, -1)) && isCommonWord(next.word))
}
