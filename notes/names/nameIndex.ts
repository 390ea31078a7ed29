import { nameForms, type KnownWoman, type NameForm, type NameForms } from './nameForms.ts'
import type { TextWord } from '../text/textWords.ts'

/** The women whose name may be written in a text, by the first word of each form of their names. */
export interface NameIndex {
  readonly first: ReadonlyMap<string, readonly IndexedForm[]>
  readonly family: ReadonlyMap<string, readonly IndexedForm[]>
  readonly byReference: ReadonlyMap<string, KnownWoman>
}

interface IndexedForm {
  readonly form: NameForm
  readonly names: NameForms
}

/** A part of a name that stands in a text: whose, and how many words long. */
export interface PartAt {
  readonly names: NameForms
  readonly length: number
}

const laidOut = new WeakMap<readonly KnownWoman[], NameIndex>()

/** Women's names laid out so that each word of a text is looked up once; the same list of women is laid out once. */
export function nameIndex(women: readonly KnownWoman[]): NameIndex {
  const index = laidOut.get(women) ?? layOut(women)
  laidOut.set(women, index)
  return index
}

function layOut(women: readonly KnownWoman[]): NameIndex {
  const all = women.map(nameForms)
  return {
    first: byFirstWord(all, 'first'),
    family: byFirstWord(all, 'family'),
    byReference: new Map(women.map((woman) => [woman.reference, woman])),
  }
}

function byFirstWord(
  all: readonly NameForms[],
  part: 'first' | 'family',
): ReadonlyMap<string, readonly IndexedForm[]> {
  const map = new Map<string, IndexedForm[]>()
  for (const names of all) {
    for (const form of names[part]) {
      const [word = ''] = form
      const here = map.get(word)
      if (here === undefined) map.set(word, [{ form, names }])
      else here.push({ form, names })
    }
  }
  return map
}

/** The given names, or family names, that stand at a word of a text; for each woman the longest. */
export function partsAt(
  index: NameIndex,
  part: 'first' | 'family',
  words: readonly TextWord[],
  at: number,
): readonly PartAt[] {
  const forms = index[part].get(words[at]?.word ?? '') ?? []
  const longest = new Map<NameForms, number>()
  for (const { form, names } of forms) {
    if (!form.every((word, offset) => words[at + offset]?.word === word)) continue
    longest.set(names, Math.max(longest.get(names) ?? 0, form.length))
  }
  return [...longest].map(([names, length]) => ({ names, length }))
}

/** The length of a woman's family name where it stands at a word of a text, or 0. */
export function familyLengthAt(names: NameForms, words: readonly TextWord[], at: number): number {
  const fitting = names.family.filter((form) =>
    form.every((word, offset) => words[at + offset]?.word === word),
  )
  return Math.max(0, ...fitting.map((form) => form.length))
}

/** The length of a woman's given or known-as name where it stands at a word of a text, or 0. */
export function firstLengthAt(names: NameForms, words: readonly TextWord[], at: number): number {
  return familyLengthAt({ ...names, family: names.first }, words, at)
}
