import { textAfter, textBefore } from '../text/finding.ts'
import { afterSubject, isPlainWord, monthNames, wordNames } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'

/** What a single name in a text may be: a woman's, perhaps somebody else's, or no name. */
export type LoneName = 'part' | 'hint' | 'none'

interface Surroundings {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
}

/** What a given name without a family name may be: with a stranger's surname it is only a hint, as a plain word nothing. */
export function isFirstAlone(search: Surroundings, at: number, length: number): LoneName {
  const name = search.words[at]
  if (name === undefined || isWordInstead(search, at)) return 'none'
  return hasSurnameAfter(search, at + length) || hasNameBefore(search, at) ? 'hint' : 'part'
}

/** What a family name without a given name may be: in a note at most a hint. */
export function isFamilyAlone(search: Surroundings, at: number): LoneName {
  const name = search.words[at]
  if (name === undefined) return 'none'
  const plain = wordNames.has(name.word)
  if (search.lenient) return !plain || name.capital || search.words.length === 1 ? 'part' : 'none'
  return name.capital && !plain ? 'hint' : 'none'
}

function hasSurnameAfter(search: Surroundings, at: number): boolean {
  const [name, next] = [search.words[at - 1], search.words[at]]
  if (name === undefined || next === undefined || name.possessive || isPlainWord(next.word)) return false
  if (search.text.slice(name.end, next.start) !== ' ') return false
  const abbreviation = next.shouted && next.word.length < 5
  if (!name.capital || name.shouted) return true
  return next.capital && !abbreviation
}

function hasNameBefore(search: Surroundings, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (before === undefined || name === undefined || !before.capital || before.possessive) return false
  if (search.text.slice(before.end, name.start) !== ' ' || before.shouted) return false
  return !isPlainWord(before.word) && !startsSentence(search.text, before.start)
}

function isWordInstead(search: Surroundings, at: number): boolean {
  const name = search.words[at]
  if (name === undefined || !wordNames.has(name.word)) return false
  if (search.lenient && search.words.length === 1) return false
  if (!name.capital || isInPhrase(search, name)) return true
  return startsSentence(search.text, name.start) && !isSubject(search, at)
}

const articleBefore =
  /\b(?:an?|the|any|some|no|more|much|great|what|housing|crisis|hardship|student|full|half)\s$/i
const monthBefore =
  /\b(?:in|of|by|since|until|till?|early|late|mid|last|next|this|end|during|before|after|on|every|each|for)[\s-]$/i
const numberBefore = /\d(?:st|nd|rd|th)?\s$/i
const sinceMonth =
  /(?<!\b(?:text|call|email|message|letter|visit|spoke|spoken|voicemail|meeting|chat)\s)\b(?:from|to)\s$/i
const numberAfter = /^,?\s\d{1,4}(?!\d|[\s-]?(?:m|h|mins?|minutes?|hrs?|hours?|am|pm)\b|[:.]\d)/i

function isInPhrase({ text }: Surroundings, name: TextWord): boolean {
  const before = textBefore(text, name.start)
  if (articleBefore.test(before)) return true
  if (!monthNames.has(name.word)) return false
  const dated = monthBefore.test(before) || numberBefore.test(before) || sinceMonth.test(before)
  return dated || numberAfter.test(textAfter(text, name.end))
}

function isSubject({ text, words }: Surroundings, at: number): boolean {
  const [name, next] = [words[at], words[at + 1]]
  if (name === undefined) return false
  const after = textAfter(text, name.end)
  if (name.possessive || /^\s?(?:$|[,:.;–—-]|\()/.test(after)) return true
  return /^\s\d/.test(after) || (next !== undefined && afterSubject.has(next.word))
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n•*-])\s*$/.test(text.slice(Math.max(0, start - 4), start))
}
