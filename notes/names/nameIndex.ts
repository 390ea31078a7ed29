import { nameForms, type KnownWoman, type NameForms } from './nameForms.ts'
import { PartIndex } from './partIndex.ts'
import type { TextWord } from '../text/textWords.ts'

/** The women whose name may be written in a text, by the parts of their names, their initials and their references. */
export interface NameIndex {
  readonly first: PartIndex
  readonly family: PartIndex
  readonly byInitials: ReadonlyMap<string, readonly NameForms[]>
  readonly byReference: ReadonlyMap<string, KnownWoman>
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
    first: new PartIndex('first', all),
    family: new PartIndex('family', all),
    byInitials: byInitials(all),
    byReference: new Map(women.map((woman) => [woman.reference, woman])),
  }
}

function byInitials(all: readonly NameForms[]): ReadonlyMap<string, readonly NameForms[]> {
  const map = new Map<string, NameForms[]>()
  for (const names of all) {
    const [[family = ''] = []] = names.family
    const firsts = new Set(names.first.map(([first = '']) => first.charAt(0)))
    for (const first of firsts) {
      const initials = first + family.charAt(0)
      const here = map.get(initials)
      if (here === undefined) map.set(initials, [names])
      else here.push(names)
    }
  }
  return map
}

/** The length of a woman's family name, or given or known-as name, where it stands at a word of a text, or 0. */
export function partLengthAt(
  names: NameForms,
  part: 'first' | 'family',
  words: readonly TextWord[],
  at: number,
): number {
  const fitting = names[part].filter((form) =>
    form.every((word, offset) => words[at + offset]?.word === word),
  )
  return Math.max(0, ...fitting.map((form) => form.length))
}
