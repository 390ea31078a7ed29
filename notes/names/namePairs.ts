import type { NameForms } from './nameForms.ts'
import { partLengthAt } from './nameIndex.ts'
import { likenessOf, type Liking } from './nameLikeness.ts'
import { adjoins, bySureness, type Fit, type MentionSearch } from './nameSearch.ts'
import { isCommonWord } from './nameTables.ts'
import type { PartAt } from './partIndex.ts'
import { isPlainWord } from './plainWords.ts'

/** A first name together with what may be the family name behind it, whole, like it or cut. */
export function withFamily(search: MentionSearch, at: number, first: PartAt): readonly Fit[] {
  const after = at + first.length
  if (!adjoins(search, after, /^(?:\s{1,2}\(?|-)$/)) return []
  const meant = familyMeant(search, first.names, after)
  if (meant > 0) return [pair(first, asWritten, meant, 'full-name')]
  const exact = partLengthAt(first.names, 'family', search.words, after)
  if (exact > 0) return [ofAnother(search, after + exact, pair(first, asWritten, exact, 'full-name'))]
  if (isCutDouble(search, first.names, after))
    return [pair(first, { likeness: 'cut-name', sure: true }, 2, 'full-name')]
  const like = familyLike(search, first.names, after)
  return like === undefined ? [] : [pair(first, like, 1, 'full-name')]
}

/** "Jade Morgan-Smith" has another surname than Jade Morgan. */
function ofAnother({ text, words }: MentionSearch, at: number, fit: Fit): Fit {
  const [last, next] = [words[at - 1], words[at]]
  const isDouble =
    last !== undefined &&
    next?.capital === true &&
    next.start === last.end + 1 &&
    text.charAt(last.end) === '-'
  return isDouble ? { ...fit, length: fit.length + 1, rank: 'hint' } : fit
}

const takesBack = new Set(['sorry', 'oops', 'no', 'meant'])

/** How many words another surname, the taking back of it and her own take: "Shanice W... sorry Brown". */
function familyMeant({ text, words }: MentionSearch, names: NameForms, at: number): number {
  const [other, taking, own] = [words[at], words[at + 1], words[at + 2]]
  if (other?.capital !== true || taking === undefined || own === undefined || !takesBack.has(taking.word))
    return 0
  const isNear = /^[\s.,…;–—-]{1,6}$/u.test(text.slice(other.end, taking.start))
  const length = partLengthAt(names, 'family', words, at + 2)
  return isNear && own.start - taking.end < 5 && length > 0 ? length + 2 : 0
}

function familyLike(search: MentionSearch, names: NameForms, at: number): Liking | undefined {
  const word = search.words[at]
  if (word === undefined) return undefined
  if (isCutFamily(search, names, at)) return { likeness: 'cut-name', sure: true }
  if (word.word.length < 3 || isPlainWord(word.word) || (!word.capital && isCommonWord(word.word)))
    return undefined
  return search.index.family.like(word.word).get(names) ?? likeOneOf(names, word.word)
}

/** "Maria S-L": both parts of a double name cut short. */
function isCutDouble({ text, words }: MentionSearch, { family }: NameForms, at: number): boolean {
  const [one, other] = [words[at], words[at + 1]]
  if (one === undefined || other === undefined || text.slice(one.end, other.start) !== '-') return false
  if (one.word.length > 3 || other.word.length > 3 || !one.capital) return false
  return family.some(
    ([first = '', second = '']) => first.startsWith(one.word) && second.startsWith(other.word),
  )
}

/** A slip in the middle of a short name leaves none of its keys; beside a first name the few families are compared themselves. */
function likeOneOf({ family }: NameForms, word: string): Liking | undefined {
  const [form] = family
  const [name = ''] = form?.length === 1 ? form : []
  return name.length > 3 && Math.abs(name.length - word.length) < 2
    ? likenessOf(word, name, 'family')
    : undefined
}

/** A family name together with the first name or initial behind it. */
export function withFirst(search: MentionSearch, at: number, family: PartAt): readonly Fit[] {
  const after = at + family.length
  if (!adjoins(search, after, /^,?\s{1,2}$/)) return []
  const exact = partLengthAt(family.names, 'first', search.words, after)
  if (exact > 0) return [turned(pair(family, asWritten, exact, 'family-name-first'))]
  const word = search.words[after]
  if (word === undefined) return []
  if (isInitialBehind(search, after) && hasInitial(family.names, word.word))
    return [pair(family, { likeness: 'cut-name', sure: true }, 1, 'family-name-first')]
  if (isPlainWord(word.word)) return []
  const like = word.word.length < 3 ? undefined : search.index.first.like(word.word).get(family.names)
  if (like === undefined) return []
  return [turned(pair(family, like, 1, 'family-name-first'))]
}

/** "Rahman, A.", "Baptiste A": the letters of "a" and "I" are words too, and initials only where the name ends with them. */
function isInitialBehind({ text, words }: MentionSearch, at: number): boolean {
  const letter = words[at]
  if (letter?.word.length !== 1) return false
  if (!isPlainWord(letter.word)) return true
  return (
    letter.capital && /^(?:[.,;:)]|\s?[-–—]|\s[A-Z]\/|\s?\d|$)/.test(text.slice(letter.end, letter.end + 3))
  )
}

const asWritten: Liking = { likeness: 'same', sure: true }

/** A slip in a name that is turned round is as likely a first name behind somebody else's. */
const turned = (fit: Fit): Fit => (fit.rank === 'full' ? fit : { ...fit, rank: 'hint' })

/** Whether a first name of a woman begins with a letter. */
export const hasInitial = (names: NameForms, initial: string): boolean =>
  names.first.some(([first = '']) => first.startsWith(initial))

/** Both parts of a name: whole when both are as written; a slip in each that tells nothing alone, or a part that is never sure, is only a hint. */
function pair(one: PartAt, other: Liking, length: number, rule: string): Fit {
  const [, worse = 'same'] = [one.likeness, other.likeness].sort(bySureness)
  const both = worse === 'same'
  const slips = [one, other].filter(({ likeness }) => likeness === 'misspelt' || likeness === 'cut-name')
  const areSure = [one, other].every(({ sure }) => sure)
  const isSure =
    areSure || (slips.length < 2 && [one, other].every(({ sure, sureBeside = sure }) => sureBeside))
  return {
    names: one.names,
    length: one.length + length,
    rank: both ? 'full' : isSure ? 'part' : 'hint',
    likeness: worse,
    rule: both ? rule : worse,
  }
}

/** The letter of "kasia n joy" joins two women. */
function isAnd({ words, index }: MentionSearch, at: number): boolean {
  const [cut, next] = [words[at], words[at + 1]]
  return cut?.word === 'n' && !cut.capital && next !== undefined && index.first.has(next.word)
}

function isCutFamily(search: MentionSearch, names: NameForms, at: number): boolean {
  const cut = search.words[at]
  if (cut === undefined || cut.word.length > 3 || !adjoins(search, at, /^\s$/)) return false
  if (isAnd(search, at)) return false
  if (isPlainWord(cut.word) || (!cut.capital && cut.word.length > 1 && isCommonWord(cut.word))) return false
  return names.family.some(([family = '']) => family.startsWith(cut.word))
}
