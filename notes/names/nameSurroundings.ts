import type { NameIndex } from './nameIndex.ts'
import { isCommonWord, isGivenName, isSurname } from './nameTables.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import { isPlainWord, monthNames, wordNames } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'
import { isPastVerb, typedShort } from './verbs.ts'
import { isWordInstead } from './wordInstead.ts'

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
  if (!/^(?: |-)$/.test(search.text.slice(name.end, next.start)) || isNoSurname(search, at)) return false
  const abbreviation = next.word.length < 5 && isCapitals(search.text.slice(next.start, next.end))
  if (!name.capital || name.shouted) return isSurnameTyped(search, at)
  return next.capital && !abbreviation
}

/** "OD", and "OD'd" of somebody who did. */
const isCapitals = (written: string): boolean => /^\p{Lu}{2,}(?:['’]?[ds])?$/u.test(written)

/** A letter with a stroke behind it, a word with a number, or another woman's first name. */
function isNoSurname(search: Surroundings, at: number): boolean {
  const next = search.words[at]
  if (next === undefined) return true
  return (
    isBeforeStroke(search, next) ||
    isBeforeNumber(search, next) ||
    isFirstOnly(search, next.word) ||
    isListedNext(search, at)
  )
}

/** The first letter of "T/C" or "H/V". */
const isBeforeStroke = ({ text }: Surroundings, { word, end }: TextWord): boolean =>
  word.length === 1 && text.charAt(end) === '/'

/** "Tracy Joy and Aisha", "joy april tracy": one more first name, with the first name of a third behind it. */
function isListedNext({ text, words, index }: Surroundings, at: number): boolean {
  const [next, and, third] = [words[at], words[at + 1], words[at + 2]]
  if (next === undefined || and === undefined) return false
  if (!index.first.has(next.word) || index.family.has(next.word)) return false
  const isJoined = (word: TextWord | undefined): boolean =>
    word !== undefined &&
    index.first.has(word.word) &&
    /^\s(?:(?:and|n|&|\+)\s)?$/i.test(text.slice(next.end, word.start))
  return isJoined(and) || isJoined(third)
}

/** "f2f", "April 12th": what has a number directly behind it, or a month before one, is no surname. */
const isBeforeNumber = ({ text }: Surroundings, { word, end }: TextWord): boolean =>
  (monthNames.has(word) ? /^\s?\d/ : /^\d/).test(text.slice(end, end + 2))

/** "ctr", "mtg", "tdy": what is written without a vowel is a word cut short, and no surname but those of the list. */
const hasVowel = /[aeiouy]|^ngh?$/

function isSurnameTyped(search: Surroundings, at: number): boolean {
  const next = search.words[at]
  if (next === undefined) return false
  if (isSurname(next.word)) return isSurnameHere(search, at)
  if (isCommonWord(next.word) || typedShort.has(next.word) || !hasVowel.test(next.word)) return false
  return !isVerbHere(search, at)
}

/** Whether a word says what somebody does: a past, or one that ends like a verb and has something behind it. */
function isVerbHere(search: Surroundings, at: number): boolean {
  const { text, words } = search
  const [here, next] = [words[at], words[at + 1]]
  // Whom somebody saw does nothing in the next word: that is her surname.
  if (here === undefined || isAfterContact(search, at - 1)) return false
  if (isPastVerb(here.word)) return true
  if (next === undefined || !/.{2}(?:s|ing|ly)$/.test(here.word)) return false
  return text.slice(here.end, next.start) === ' ' && (isPlainWord(next.word) || isCommonWord(next.word))
}

/** Surnames that are more often a word behind a name, as in "jade drew": they count only where a name ends, as in "saw jade drew 40 mins". */
const oftenWords = new Set('drew may long short little small day read hope power best bond case'.split(' '))
/** Surnames that are a word behind the name of who did something: "joy burns her hand", "jade parks her car". */
const oftenDone = new Set(
  'burns banks parks moves cross cook page waters flowers brown black white green young'.split(' '),
)

function isSurnameHere(search: Surroundings, at: number): boolean {
  const { text, words } = search
  const here = words[at]
  if (here === undefined || !isSurname(here.word)) return false
  const isWord = oftenWords.has(here.word) || (oftenDone.has(here.word) && !isAfterContact(search, at - 1))
  return !isWord || /^(?:\s\d|\s?[,.;(-]|\s?$)/.test(text.slice(here.end, here.end + 3))
}

function hasNameBefore(search: Surroundings, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (before === undefined || name === undefined || before.possessive) return false
  if (isNoPart(search, at, before)) return false
  if (isOtherInitial(search, at)) return true
  if (isPlainWord(before.word)) return false
  if (!/^(?: |-)$/.test(search.text.slice(before.end, name.start))) return false
  if (before.capital) return !before.shouted && !startsPassage(search.text, before.start)
  return !name.capital && isNamePlace(search, at - 1)
}

/** What stands before a name and is no part of it. */
const isNoPart = (search: Surroundings, at: number, before: TextWord): boolean =>
  isShortWord(search, at) ||
  typedShort.has(before.word) ||
  isFirstOnly(search, before.word) ||
  isAfterSlash(search, before)

/** "spoke w patience", "went to c shan": the letters of "with" and "see". */
const isShortWord = ({ words }: Surroundings, at: number): boolean =>
  words[at - 1]?.word === 'w' || (words[at - 1]?.word === 'c' && words[at - 2]?.word === 'to')

/** Whether a word in lower case may be a name by where it stands: behind a contact word, or one that people are called. */
function isNamePlace(search: Surroundings, at: number): boolean {
  const [before, here] = [search.words[at - 1], search.words[at]]
  const word = here?.word ?? ''
  const isSecond = before !== undefined && search.text.slice(before.end, here?.start) === '-'
  return isAfterContact(search, isSecond ? at - 1 : at) || (isSurname(word) && !isCommonWord(word))
}

/** Another woman's first name, and nobody's surname: "art group kasia nia liz". */
function isFirstOnly({ index }: Surroundings, word: string): boolean {
  return index.first.has(word) && !index.family.has(word) && !isSurname(word) && !wordNames.has(word)
}

/** The letter behind the stroke of "T/C Joy". */
const isAfterSlash = ({ text }: Surroundings, { word, start }: TextWord): boolean =>
  word.length === 1 && text.charAt(start - 1) === '/'

/** "t hope": a letter that could be the first of another name. */
function isOtherInitial({ text, words }: Surroundings, at: number): boolean {
  const [before, name] = [words[at - 1], words[at]]
  if (before?.word.length !== 1 || name === undefined || 'aiwnrubx'.includes(before.word)) return false
  // "z Kasia": a letter that is a word of another language stands before a capital.
  if (name.capital && !before.capital) return false
  const alone = !/[\p{L}\d/]/u.test(text.charAt(before.start - 1))
  return alone && /^\.?\s$/.test(text.slice(before.end, name.start))
}
