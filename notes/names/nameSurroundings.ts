import { textAfter, textBefore } from '../text/finding.ts'
import type { NameIndex } from './nameIndex.ts'
import { isCommonWord, isGivenName, isSurname } from './nameTables.ts'
import { isAfterContact, isListed, nameSlot, startsPassage } from './nameSlots.ts'
import { afterSubject, isPlainWord, monthNames, wordNames } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'

/** What a single name in a text may be: a woman's, perhaps somebody else's, or no name. */
export type LoneName = 'part' | 'hint' | 'none'

interface Surroundings {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
  readonly index: NameIndex
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
  const isName = name.capital ? !plain || isAfterContact(search, at) : isFamilyTyped(search, at)
  return isName || hasStrangerBefore(search, at) ? 'hint' : 'none'
}

function isFamilyTyped(search: Surroundings, at: number): boolean {
  return !isCommonWord(search.words[at]?.word ?? '') && nameSlot(search, at) === 'strong'
}

/** Whether a word before a name could be a given name that nobody here has: "saw kiria bradshaw". */
function hasStrangerBefore(search: Surroundings, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (before === undefined || name === undefined || isCommonWord(before.word)) return false
  if (search.text.slice(before.end, name.start) !== ' ') return false
  const opens = startsPassage(search.text, before.start) && isGivenName(before.word)
  return opens || nameSlot(search, at - 1) === 'strong'
}

/** Whether a word after a name may be a surname: one with a capital, or behind a name without one any word that says nothing else. */
export function hasSurnameAfter(search: Surroundings, at: number): boolean {
  const [name, next] = [search.words[at - 1], search.words[at]]
  if (name === undefined || next === undefined || name.possessive || isPlainWord(next.word)) return false
  if (!/^(?: |-)$/.test(search.text.slice(name.end, next.start))) return false
  const abbreviation = next.shouted && next.word.length < 5
  if (!name.capital || name.shouted) return !isCommonWord(next.word) || isSurnameHere(search, next)
  return next.capital && !abbreviation
}

/** Surnames that are more often a word behind a name, as in "jade drew": they count only where a name ends, as in "saw jade drew 40 mins". */
const oftenWords = new Set('drew may long short little small day read hope power best bond case'.split(' '))

function isSurnameHere({ text }: Surroundings, { word, end }: TextWord): boolean {
  if (!isSurname(word)) return false
  return !oftenWords.has(word) || /^(?:\s\d|\s?[,.;(-]|\s?$)/.test(text.slice(end, end + 3))
}

function hasNameBefore(search: Surroundings, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (before === undefined || name === undefined || before.possessive || isPlainWord(before.word))
    return false
  if (!/^(?: |-)$/.test(search.text.slice(before.end, name.start))) return false
  if (before.capital) return !before.shouted && !startsPassage(search.text, before.start)
  return !name.capital && isNamePlace(search, at - 1)
}

/** Whether a word in lower case may be a name by where it stands: behind a contact word, or one that people are called. */
function isNamePlace(search: Surroundings, at: number): boolean {
  const [before, here] = [search.words[at - 1], search.words[at]]
  const word = here?.word ?? ''
  const isSecond = before !== undefined && search.text.slice(before.end, here?.start) === '-'
  return isAfterContact(search, isSecond ? at - 1 : at) || (isSurname(word) && !isCommonWord(word))
}

function isWordInstead(search: Surroundings, at: number): boolean {
  const name = search.words[at]
  if (name === undefined || !wordNames.has(name.word)) return false
  if (search.lenient && search.words.length === 1) return false
  if (isInPhrase(search, name)) return true
  if (!name.capital) return !isMet(search, at)
  return startsPassage(search.text, name.start) && !isSubject(search, at)
}

const met = new Set(
  'saw met rang phoned texted called emailed messaged visited spoke txted seen ring accompanied'.split(' '),
)
const toWhom = new Set(['to', 'with', 'from'])
const talks = new Set('spoke spoken chatted talked text call email message voicemail vm tc visit'.split(' '))

/** Whether a word in lower case stands where only the name of whoever was met can: "saw joy 30 mins", "text from april". */
function isMet(search: Surroundings, at: number): boolean {
  const [earlier, before, name, next] = [-2, -1, 0, 1].map((step) => search.words[at + step])
  if (name === undefined) return false
  if (isListed(search, at) && isBesideFirst(search, at)) return true
  if (startsPassage(search.text, name.start)) return next !== undefined && didSomething.has(next.word)
  if (before === undefined || search.text.slice(before.end, name.start) !== ' ') return false
  if (met.has(before.word)) return true
  return toWhom.has(before.word) && earlier !== undefined && talks.has(earlier.word)
}

const didSomething = new Set(
  'dna dnad came rang attended cancelled didnt missed texted called phoned arrived no'.split(' '),
)

/** Whether the item before or after a word in a list is the first name of a woman, and nothing else. */
function isBesideFirst({ words, index }: Surroundings, at: number): boolean {
  const isFirst = (step: number): boolean => {
    const word = words[at + step]?.word ?? ''
    return index.first.has(word) && !wordNames.has(word)
  }
  const isAnd = (step: number): boolean => words[at + step]?.word === 'and'
  return isFirst(isAnd(-1) ? -2 : -1) || isFirst(isAnd(1) ? 2 : 1)
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
