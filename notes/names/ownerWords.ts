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
  const isOwner = ({ word, possessive }: TextWord, at: number): boolean =>
    !possessive &&
    word.length > 3 &&
    word.endsWith('s') &&
    first.has(word.slice(0, -1)) &&
    !first.has(word) &&
    !family.has(word) &&
    (isVisited(words, at) || isOwned(word, words[at + 1]))
  return words.map((word, at) =>
    isOwner(word, at) ? { ...word, word: word.word.slice(0, -1), possessive: true } : word,
  )
}

function isOwned(word: string, next: TextWord | undefined): boolean {
  if (next === undefined || next.capital || isGivenName(word) || isSurname(word)) return false
  return owned.has(next.word) || (!wordNames.has(word.slice(0, -1)) && isCommonWord(next.word))
}

const wentTo = new Set('round over went been back up popped nipped called dropped'.split(' '))
const homewards = new Set('to at into'.split(' '))

/** Whether a word stands where somebody's home would: "popped round kasias", "went over to joys". */
export function isVisited(words: readonly TextWord[], at: number): boolean {
  const [earlier, before] = [words[at - 2]?.word ?? '', words[at - 1]?.word ?? '']
  return (
    before === 'round' ||
    before === 'knocked' ||
    (earlier === 'home' && before === 'visit') ||
    (homewards.has(before) && wentTo.has(earlier))
  )
}
