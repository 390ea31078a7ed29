import { folded } from '../../casework/names.ts'
import { likeKeys, soundMark } from '../../casework/nameKeys.ts'
import type { TextWord } from '../text/textWords.ts'
import type { NameForm, NameForms } from './nameForms.ts'
import { likenesses, likenessOf, type Liking, type NamePart } from './nameLikeness.ts'
import { shortNamesOf, spellingsOf, wholeNamesOf } from './nameTables.ts'

/** A part of a woman's name that stands in a text, or something like it: whose, how many words long, and how like. */
export interface PartAt extends Liking {
  readonly names: NameForms
  readonly length: number
}

interface IndexedForm {
  readonly form: NameForm
  readonly names: NameForms
}

/** A word with a ‘like’ answer is kept; so many that a long text asks for most of its words once. */
const mostKept = 2000

/**
 * The given names, or family names, of some women, laid out so that a word of a text is looked up and never compared with every
 * name: by the first word of each form, and by the keys of how each word sounds, begins and ends.
 */
export class PartIndex {
  readonly #part: NamePart
  readonly #forms = new Map<string, IndexedForm[]>()
  readonly #kept = new Map<string, ReadonlyMap<NameForms, Liking>>()
  #keys: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor(part: NamePart, all: readonly NameForms[]) {
    this.#part = part
    for (const names of all) {
      for (const form of names[part]) this.#add(form, names)
    }
  }

  #add(form: NameForm, names: NameForms): void {
    const [word = ''] = form
    const here = this.#forms.get(word)
    if (here === undefined) this.#forms.set(word, [{ form, names }])
    else here.push({ form, names })
  }

  /** Whether a form of a name begins with this folded word. */
  has(word: string): boolean {
    return this.#forms.has(word)
  }

  /** The names that stand at a word of a text as they are written; for each woman the longest. */
  at(words: readonly TextWord[], at: number): readonly PartAt[] {
    const forms = this.#forms.get(words[at]?.word ?? '')
    if (forms === undefined) return []
    const longest = new Map<NameForms, number>()
    for (const { form, names } of forms) {
      if (!form.every((word, offset) => words[at + offset]?.word === word)) continue
      longest.set(names, Math.max(longest.get(names) ?? 0, form.length))
    }
    return [...longest].map(([names, length]) => ({ names, length, likeness: 'same', sure: true }))
  }

  /** The women who have a name that is like a folded word without being it, and how like it is. */
  like(word: string): ReadonlyMap<NameForms, Liking> {
    const known = this.#kept.get(word)
    if (known !== undefined) return known
    const found = this.#alike(word)
    if (this.#kept.size >= mostKept) this.#kept.clear()
    this.#kept.set(word, found)
    return found
  }

  #alike(word: string): ReadonlyMap<NameForms, Liking> {
    const best = new Map<NameForms, Liking>()
    for (const name of this.#namesNear(word)) {
      const liking = name === word ? undefined : likenessOf(word, name, this.#part)
      if (liking !== undefined) this.#keepBest(best, liking, { name, word })
    }
    return best
  }

  #keepBest(
    best: Map<NameForms, Liking>,
    liking: Liking,
    { name, word }: { name: string; word: string },
  ): void {
    for (const { form, names } of this.#forms.get(name) ?? []) {
      const before = best.get(names)
      if (form.length !== 1 || !mayBe(liking, word, names)) continue
      if (before === undefined || isSurer(liking, before)) best.set(names, liking)
    }
  }

  /** The names that a word is short for, what else those are called, and the short names of the word itself. */
  #nicknames(word: string): readonly string[] {
    if (this.#part !== 'first') return []
    const wholes = [...wholeNamesOf(word)]
    return [...wholes, ...wholes.flatMap((whole) => [...shortNamesOf(whole)]), ...shortNamesOf(word)]
  }

  #namesNear(word: string): ReadonlySet<string> {
    this.#keys ??= keysOf(this.#forms)
    const near = new Set<string>()
    const sounds = this.#part === 'first' ? [...wholeNamesOf(word)].map(soundMark) : []
    for (const key of [...likeKeys(word), ...withoutOne(word), ...sounds])
      for (const name of this.#keys.get(key) ?? []) near.add(name)
    for (const name of [...spellingsOf(word), ...this.#nicknames(word)]) {
      if (this.#forms.has(name)) near.add(name)
    }
    return near
  }
}

/** A whole name says nothing of a woman who has another and is only called by its short form. */
function mayBe({ likeness }: Liking, word: string, { woman }: NameForms): boolean {
  if (likeness !== 'nickname' || woman.knownAs === undefined) return true
  const given = folded(woman.givenName)
  return (
    wholeNamesOf(word).has(given) ||
    wholeNamesOf(word).has(folded(woman.knownAs)) ||
    shortNamesOf(word).has(given)
  )
}

/** Whether one liking says more than another. */
function isSurer(one: Liking, other: Liking): boolean {
  const order = likenesses.indexOf(one.likeness) - likenesses.indexOf(other.likeness)
  return order < 0 || (order === 0 && one.sure && !other.sure)
}

const shortWord = 6

/** A short word, and it with each letter left out in turn: a slip in its middle leaves neither its beginning nor its end. */
function withoutOne(word: string): readonly string[] {
  if (word.length < 4 || word.length > shortWord) return []
  const cuts = Array.from(word, (_, place) => `-${word.slice(0, place)}${word.slice(place + 1)}`)
  return [`-${word}`, ...cuts]
}

function keysOf(
  forms: ReadonlyMap<string, readonly IndexedForm[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const word of forms.keys()) {
    for (const key of [...likeKeys(word), ...withoutOne(word)])
      keys.set(key, (keys.get(key) ?? new Set()).add(word))
  }
  return keys
}
