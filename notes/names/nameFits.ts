import { familyAlone, firstAlone } from './loneNames.ts'
import { withInitial } from './initialAndFamily.ts'
import { ofDotted, ofInitials } from './nameInitials.ts'
import type { Likeness } from './nameLikeness.ts'
import type { NameForms } from './nameForms.ts'
import { withFamily, withFirst } from './namePairs.ts'
import { adjoins, type Fit, type MentionSearch } from './nameSearch.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import type { PartAt } from './partIndex.ts'

/** Every woman whom the words of a text from one place on may name. */
export function fitsAt(search: MentionSearch, at: number): readonly Fit[] {
  const { firsts, families } = partsFrom(search, at)
  const pairs = [
    ...firsts.flatMap((part) => withFamily(search, at, part)),
    ...families.flatMap((part) => withFirst(search, at, part)),
    ...withInitial(search, at),
    ...ofInitials(search, at),
    ...ofDotted(search, at),
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
  if (
    !beside &&
    nameSlot(search, at) === 'none' &&
    !isBesideInitial(search, at) &&
    !opensWithName(search, at)
  )
    return { firsts: heardAsAnother(search, opensWithLike(search, at)), families }
  const like = (part: 'first' | 'family'): readonly PartAt[] => likeAt(search, word, part)
  const heard = heardAsAnother(search, like('first'))
  return { firsts: heard, families: families.length > 0 ? families : like('family') }
}

const likeAt = ({ index }: MentionSearch, word: string, part: 'first' | 'family'): readonly PartAt[] =>
  [...index[part].like(word)].map(([names, liking]) => ({ names, length: 1, ...liking }))

/** "destny grnt dna": a sentence begins with what is surely a first name, whatever is typed behind it. */
function opensWithLike(search: MentionSearch, at: number): readonly PartAt[] {
  const word = search.words[at]
  if (word === undefined || word.word.length < 4 || !startsPassage(search.text, word.start)) return []
  const like = likeAt(search, word.word, 'first')
  return like.some(({ sure }) => sure) ? like : []
}

/** "Ayeesha" is no way of writing Aisha, and who hears of one may mean the other: a slip in a name that two share is either's. */
function heardAsAnother({ index }: MentionSearch, like: readonly PartAt[]): readonly PartAt[] {
  const known = new Set(like.map(({ names }) => names))
  const others = new Map<NameForms, PartAt>()
  const slips = like.filter(({ likeness }) => likeness === 'misspelt' || likeness === 'sounds-alike')
  const written = slips.flatMap(({ names }) =>
    names.first.flatMap(([name, ...more]) => (more.length > 0 ? [] : (name ?? []))),
  )
  for (const [names, { likeness }] of written.flatMap((name) => [...index.first.like(name)]))
    if (likeness === 'sounds-alike' && !known.has(names))
      others.set(names, { names, length: 1, likeness, sure: false })
  return [...like, ...others.values()]
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

/** "lizzie oconner hv": a name that people are called begins a note, and what may be its family name follows. */
function opensWithName(search: MentionSearch, at: number): boolean {
  const [word, next] = [search.words[at], search.words[at + 1]]
  if (word === undefined || next === undefined || !isGivenName(word.word) || isCommonWord(next.word))
    return false
  return startsPassage(search.text, word.start) && adjoins(search, at + 1)
}

/** "Shivaun K": a name that people are called, with one letter behind it. */
function isBesideInitial(search: MentionSearch, at: number): boolean {
  const [word, next] = [search.words[at], search.words[at + 1]]
  if (word?.capital !== true || next?.word.length !== 1 || !isGivenName(word.word)) return false
  return next.capital && adjoins(search, at + 1)
}
