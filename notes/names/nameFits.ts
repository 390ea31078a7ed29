import { partLengthAt, type NameIndex } from './nameIndex.ts'
import type { NameForms } from './nameForms.ts'
import { likenesses, likenessOf, type Likeness, type Liking } from './nameLikeness.ts'
import { isAfterContact, nameSlot } from './nameSlots.ts'
import { hasSurnameAfter, isFamilyAlone, isFirstAlone, type LoneName } from './nameSurroundings.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import type { PartAt } from './partIndex.ts'
import { isPlainWord, womanTitles } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'

/**
 * How surely a mention names a woman: `full` by her reference or whole name, `part` by a name that could be hers alone,
 * `hint` by one that may be somebody else's.
 */
export type MentionRank = 'full' | 'part' | 'hint'

/** A woman whom words of a text fit: how many words, how surely, how like her name and by which rule. */
export interface Fit {
  readonly names: NameForms
  readonly length: number
  readonly rank: MentionRank
  readonly likeness: Likeness
  readonly rule: string
}

/** What finding mentions needs: the text, its words, the women, and whether a bare family name is meant as hers. */
export interface MentionSearch {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly index: NameIndex
  readonly lenient: boolean
}

/** Every woman whom the words of a text from one place on may name. */
export function fitsAt(search: MentionSearch, at: number): readonly Fit[] {
  const { index } = search
  const { firsts, families } = partsFrom(search, at)
  const pairs = [
    ...firsts.flatMap((part) => withFamily(search, at, part)),
    ...families.flatMap((part) => withFirst(search, at, part)),
    ...withInitial(search, at),
    ...ofInitials(search, at, index),
  ]
  const whole = pairs.filter(({ rank }) => rank !== 'hint')
  if (whole.length > 0) return pairs
  return [
    ...pairs,
    ...firsts.flatMap((part) => firstAlone(search, at, part)),
    ...families.flatMap((part) => familyAlone(search, at, part)),
  ]
}

interface Parts {
  readonly firsts: readonly PartAt[]
  readonly families: readonly PartAt[]
}

/** The names at a word. One that only looks like a name is taken where a name would stand, or beside one. */
function partsFrom(search: MentionSearch, at: number): Parts {
  const { words, index } = search
  const word = words[at]?.word ?? ''
  const firsts = index.first.at(words, at)
  const families = index.family.at(words, at)
  if (firsts.length > 0) return { firsts: [...firsts, ...soundAlikes(search, word, firsts)], families }
  if (word.length < 2 || (isCommonWord(word) && !isWrittenName(search, at))) return { firsts, families }
  const beside = isBesideName(search, at)
  if (!beside && nameSlot(search, at) === 'none') return { firsts, families }
  const like = (part: 'first' | 'family'): readonly PartAt[] =>
    [...index[part].like(word)].map(([names, liking]) => ({ names, length: 1, ...liking }))
  return { firsts: like('first'), families: families.length > 0 ? families : like('family') }
}

/** "Saw Bill", "Text from Penny": a word with a capital, after a contact word, that people are called. */
function isWrittenName(search: MentionSearch, at: number): boolean {
  const word = search.words[at]
  return word?.capital === true && isGivenName(word.word) && isAfterContact(search, at)
}

/** A name that is written as one woman's may have been heard as another's, or be what a third is called. */
function soundAlikes({ index }: MentionSearch, word: string, same: readonly PartAt[]): readonly PartAt[] {
  const named = new Set(same.map(({ names }) => names))
  return [...index.first.like(word)]
    .filter(([names, { likeness }]) => !named.has(names) && meansTheSame.has(likeness))
    .map(([names, liking]) => ({ names, length: 1, ...liking }))
}

const meansTheSame: ReadonlySet<Likeness> = new Set(['sounds-alike', 'nickname'])

function isBesideName(search: MentionSearch, at: number): boolean {
  const next = search.words[at + 1]
  if (next === undefined || !adjoins(search, at + 1, /^(?:,?\s{1,2}|-)$/)) return false
  return search.index.first.has(next.word) || search.index.family.has(next.word)
}

function withFamily(search: MentionSearch, at: number, first: PartAt): readonly Fit[] {
  const after = at + first.length
  if (!adjoins(search, after)) return []
  const exact = partLengthAt(first.names, 'family', search.words, after)
  if (exact > 0) return [pair(first, { likeness: 'same', sure: true }, exact, 'full-name')]
  const like = familyLike(search, first.names, after)
  return like === undefined ? [] : [pair(first, like, 1, 'full-name')]
}

function familyLike(search: MentionSearch, names: NameForms, at: number): Liking | undefined {
  const word = search.words[at]
  if (word === undefined) return undefined
  if (isCutFamily(search, names, at)) return { likeness: 'cut-name', sure: true }
  if (word.word.length < 3 || isPlainWord(word.word) || (!word.capital && isCommonWord(word.word))) return undefined
  return search.index.family.like(word.word).get(names) ?? likeOneOf(names, word.word)
}

/** A slip in the middle of a short name leaves none of its keys; beside a first name the few families are compared themselves. */
function likeOneOf({ family }: NameForms, word: string): Liking | undefined {
  const [form] = family
  const [name = ''] = form?.length === 1 ? form : []
  return name.length > 3 && Math.abs(name.length - word.length) < 2 ? likenessOf(word, name, 'family') : undefined
}

function withFirst(search: MentionSearch, at: number, family: PartAt): readonly Fit[] {
  const after = at + family.length
  if (!adjoins(search, after, /^,?\s{1,2}$/)) return []
  const exact = partLengthAt(family.names, 'first', search.words, after)
  if (exact > 0) {
    const turned = pair(family, { likeness: 'same', sure: true }, exact, 'family-name-first')
    return [turned.rank === 'full' ? turned : { ...turned, rank: 'hint' }]
  }
  const word = search.words[after]
  if (word === undefined || isPlainWord(word.word)) return []
  if (word.word.length === 1 && hasInitial(family.names, word.word)) {
    return [pair(family, { likeness: 'cut-name', sure: true }, 1, 'family-name-first')]
  }
  const like = word.word.length < 3 ? undefined : search.index.first.like(word.word).get(family.names)
  if (like === undefined) return []
  // A slip in a name that is turned round is as likely a first name behind somebody else's.
  return [{ ...pair(family, like, 1, 'family-name-first'), rank: 'hint' }]
}

const hasInitial = (names: NameForms, initial: string): boolean =>
  names.first.some(([first = '']) => first.startsWith(initial))

/** Both parts of a name: whole when both are as written; a slip in each, or a part that is never sure, is only a hint. */
function pair(one: PartAt, other: Liking, length: number, rule: string): Fit {
  const [, worse = 'same'] = [one.likeness, other.likeness].sort(bySureness)
  const both = worse === 'same'
  const slips = [one, other].filter(({ likeness }) => likeness === 'misspelt' || likeness === 'cut-name')
  const isSure = slips.length < 2 && one.sure && other.sure
  return {
    names: one.names,
    length: one.length + length,
    rank: both ? 'full' : isSure ? 'part' : 'hint',
    likeness: worse,
    rule: both ? rule : worse,
  }
}

/** The order of likenesses, the surest first. */
export function bySureness(one: Likeness, other: Likeness): number {
  return likenesses.indexOf(one) - likenesses.indexOf(other)
}

function firstAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness, sure } = part
  const alone = isFirstAlone(search, at, length)
  const rule = likeness === 'same' ? 'first-name' : likeness
  if (likeness === 'same') return lone(alone, { names, length, likeness, rule })
  const slot = nameSlot(search, at)
  if (alone === 'none' || (slot === 'none' && !search.index.first.has(search.words[at]?.word ?? ''))) return []
  const guessed = likeness === 'misspelt' || likeness === 'cut-name'
  const isPart = alone === 'part' && sure && (slot === 'strong' || !guessed)
  return lone(isPart ? 'part' : 'hint', { names, length, likeness, rule })
}

function familyAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness } = part
  if (likeness === 'same') {
    const titled = womanTitles.has(search.words[at - 1]?.word ?? '')
    if (titled) return [{ names, length, likeness, rank: 'part', rule: 'titled-family-name' }]
    return lone(isFamilyAlone(search, at), { names, length, likeness, rule: 'family-name' })
  }
  const isName = nameSlot(search, at) === 'strong' && !hasSurnameAfter(search, at + 1)
  return isName && likeness !== 'cut-name' ? [{ names, length, likeness, rank: 'hint', rule: likeness }] : []
}

function lone(name: LoneName, fit: Omit<Fit, 'rank'>): readonly Fit[] {
  return name === 'none' ? [] : [{ ...fit, rank: name }]
}

function isCutFamily(search: MentionSearch, names: NameForms, at: number): boolean {
  const cut = search.words[at]
  if (cut === undefined || cut.word.length > 3 || !adjoins(search, at, /^\s$/)) return false
  if (isPlainWord(cut.word) || (!cut.capital && cut.word.length > 1 && isCommonWord(cut.word))) return false
  return names.family.some(([family = '']) => family.startsWith(cut.word))
}

/** An initial and a family name: "A. Summers", "K Nowak". */
function withInitial(search: MentionSearch, at: number): readonly Fit[] {
  const { text, words, index } = search
  const initial = words[at]
  if (initial?.word.length !== 1 || !(initial.capital || nameSlot(search, at) === 'strong')) return []
  const gap = text.slice(initial.end, words[at + 1]?.start)
  if (!/^(?:\.?\s?|\.\s)$/.test(gap)) return []
  const next = words[at + 1]
  const same = index.family.at(words, at + 1)
  const like = next === undefined || same.length > 0 || isCommonWord(next.word) ? [] : [...index.family.like(next.word)]
  return [...same, ...like.map(([names, liking]) => ({ names, length: 1, ...liking }))]
    .filter(({ names }) => hasInitial(names, initial.word))
    .map((family) => ({
      names: family.names,
      length: family.length + 1,
      rank: family.likeness === 'same' ? 'part' : 'hint',
      likeness: 'cut-name',
      rule: 'initial',
    }))
}

/** Initials in one piece: "JMo" by its capitals or where a name stands, "JM" only where it does, and then as a hint. */
function ofInitials(search: MentionSearch, at: number, index: NameIndex): readonly Fit[] {
  const word = search.words[at]
  if (word === undefined || word.word.length < 2 || word.word.length > 5) return []
  const written = search.text.slice(word.start, word.start + word.word.length)
  const isCut = /^[A-Z]{2}[a-z]{1,3}$/.test(written)
  const isPair = /^[A-Z]{2}$/.test(written) && !isPlainWord(word.word)
  const isTyped = /^[a-z]{3,4}$/.test(written) && !isCommonWord(word.word)
  if (!isCut && !isPair && !isTyped) return []
  if (!isCut && nameSlot(search, at) !== 'strong') return []
  if (isTyped && (index.first.has(word.word) || index.family.has(word.word))) return []
  const rest = word.word.slice(1)
  return (index.byInitials.get(word.word.slice(0, 2)) ?? [])
    .filter(({ family }) => family.some(([name = '']) => name.startsWith(rest)))
    .map((names) => ({ names, length: 1, rank: isPair ? 'hint' : 'part', likeness: 'cut-name', rule: 'initials' }))
}

/** Whether a word follows the one before it as the next part of a name would. */
export function adjoins({ text, words }: MentionSearch, at: number, gap = /^(?:\s{1,2}|-)$/): boolean {
  const [before, here] = [words[at - 1], words[at]]
  if (before === undefined || here === undefined || before.possessive) return false
  return gap.test(text.slice(before.end, here.start).slice(0, 5))
}
