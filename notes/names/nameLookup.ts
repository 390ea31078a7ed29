import { initialsMark, likeKeys, soundMark } from '../../casework/nameKeys.ts'
import { nameForms, type KnownWoman, type NameForm } from './nameForms.ts'
import { isDouble } from './nameInitials.ts'
import { likenessOf, type NamePart } from './nameLikeness.ts'
import { nameSlot } from './nameSlots.ts'
import { isCommonWord, isGivenName, shortNamesOf, wholeNamesOf } from './nameTables.ts'
import { functionWords, neverNames } from './plainWords.ts'
import { messageWords, type TextWord } from '../text/textWords.ts'

const mostWords = 200

/**
 * The folded words of a text that could be part of a name, to look women up in an index: at most 200, those with a
 * capital first. A hyphened name is given in its parts and in one piece. Words that nobody is called are given only
 * where there is nothing else.
 */
export function wordsToLookUp(text: string): readonly string[] {
  const words = messageWords(text)
  const parts = words.filter(({ word, capital }) => word.length > 1 && (capital || !functionWords.has(word)))
  const capitals = parts.filter(({ word, capital }) => capital && !functionWords.has(word))
  const all = [...capitals, ...joinedByHyphen(text, words), ...parts].map(({ word }) => word)
  const likely = all.filter((word) => !neverNames.has(word))
  return [...new Set(likely.length > 0 ? likely : all)].slice(0, mostWords)
}

const mostNames = 40
const mostMarks = 100

/** The folded words of a text that stand where a name would, or that people are called: at most 40. */
export function likelyNames(text: string): readonly string[] {
  const words = messageWords(text)
  const place = { text, words, lenient: false }
  const names = new Set<string>()
  for (const [at, { word }] of words.entries()) {
    if (names.size >= mostNames) break
    if (word.length < 2 || isCommonWord(word) || neverNames.has(word)) continue
    if (isGivenName(word) || nameSlot(place, at) !== 'none') names.add(word)
  }
  return [...names]
}

/** The keys by which women are found whose names sound like some words, are what the words are short for, or begin with the letters of "JMo". */
export function marksToLookUp(names: readonly string[]): readonly string[] {
  const marks = names.flatMap((name) => [
    ...(name.length > 2 ? [soundMark(name)] : []),
    ...wholeNamesOf(name),
    ...(name.length < 6 && !isGivenName(name) ? [initialsMark(name, name.slice(1))] : []),
  ])
  return [...new Set(marks)].slice(0, mostMarks)
}

/** The keys by which women are found whose names are cut short or mistyped in some words that are nobody's name as they stand. */
export function marksOfUnknown(names: readonly string[], found: readonly KnownWoman[]): readonly string[] {
  const unknown = names.filter((name) => name.length > 2 && !found.some((woman) => isNamed(woman, name)))
  const marks = unknown.flatMap((name) => [...likeKeys(name), ...shortNamesOf(name)])
  return [...new Set(marks)].slice(0, mostMarks)
}

/** Those of some women whose names are like one of some words. */
export function womenNamedLike<W extends KnownWoman>(
  women: readonly W[],
  names: readonly string[],
): readonly W[] {
  return women.filter((woman) => names.some((name) => isLike(woman, name)))
}

function isNamed(woman: KnownWoman, word: string): boolean {
  const { first, family } = nameForms(woman)
  return [...first, ...family].some((form) => form.includes(word))
}

function isLike(woman: KnownWoman, word: string): boolean {
  const { first, family } = nameForms(woman)
  const isPart = (forms: readonly NameForm[], part: NamePart): boolean =>
    forms.some(([name = '', ...more]) => more.length === 0 && likenessOf(word, name, part) !== undefined)
  return isPart(first, 'first') || isPart(family, 'family') || hasInitials(woman, word)
}

function hasInitials(woman: KnownWoman, word: string): boolean {
  const { first, family } = nameForms(woman)
  const begins = (forms: readonly NameForm[], letters: string): boolean =>
    forms.some(([name = '']) => name.startsWith(letters))
  const rest = word.slice(1)
  const isFamily = begins(family, rest) || family.some((form) => isDouble(form, rest))
  return word.length < 6 && begins(first, word.charAt(0)) && isFamily
}

function joinedByHyphen(text: string, words: readonly TextWord[]): readonly { word: string }[] {
  return words.flatMap((word, position) => {
    const next = words[position + 1]
    const hyphened = next?.start === word.end + 1 && text[word.end] === '-'
    return hyphened ? [{ word: word.word + next.word }] : []
  })
}
