import type { Token } from '../../text/tokens.ts'
import { wordForm, type Family, type WordForm } from './wordForms.ts'

/** Something of a text that has a weight: a word, its beginning or a part of it, a family, two words or two families, from a word up to another. */
export interface Sign {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** How many words apart two families still say something together. */
const farthest = 5
const beginning = 4

/** The signs of each word of a text, in its order: those that begin with it. */
export function signsOf(tokens: readonly Token[]): readonly (readonly Sign[])[] {
  const forms = tokens.map(wordForm)
  return forms.map(({ form, families }, from) => {
    const signs: Sign[] = [{ key: form, from, to: from + 1 }]
    for (const key of form === '@' ? [] : partsOf(tokens[from]?.word ?? ''))
      signs.push({ key, from, to: from + 1 })
    if (form.length > beginning) signs.push({ key: `${form.slice(0, beginning)}-`, from, to: from + 1 })
    const next = forms[from + 1]
    if (next !== undefined) signs.push({ key: `${form} ${next.form}`, from, to: from + 2 })
    for (const family of families) signs.push({ key: family.key, from, to: from + 1 })
    if (families.length > 0) addPairs(signs, forms, from)
    return signs
  })
}

const partLengths = [4, 5]
const longestWord = 30
const mostWordsKnown = 5000
const knownParts = new Map<string, readonly string[]>()

/** Every four and five letters of a word, its edges counted as letters, so that a misspelt word has most signs of the word that was meant. */
function partsOf(word: string): readonly string[] {
  if (word.length > longestWord) return []
  const known = knownParts.get(word)
  if (known !== undefined) return known
  const edged = `_${word}_`
  const parts = partLengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, edged.length - length + 1) },
      (_, at) => `~${edged.slice(at, at + length)}`,
    ),
  )
  if (knownParts.size >= mostWordsKnown) knownParts.clear()
  knownParts.set(word, parts)
  return parts
}

function addPairs(signs: Sign[], forms: readonly WordForm[], from: number): void {
  const last = Math.min(forms.length - 1, from + farthest)
  for (let at = from + 1; at <= last; at += 1)
    for (const other of forms[at]?.families ?? [])
      for (const family of forms[from]?.families ?? [])
        signs.push({ key: keyOfPair(family, other), from, to: at + 1 })
}

function keyOfPair(family: Family, other: Family): string {
  const known = family.before.get(other)
  if (known !== undefined) return known
  const made = `${family.name}>${other.name}`
  family.before.set(other, made)
  return made
}
