import type { Token } from '../../text/tokens.ts'
import { wordForm, type Family, type WordForm } from './wordForms.ts'

/** Something of a text that has a weight: a word, its beginning, a family, two words or two families, from a word up to another. */
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
    if (form.length > beginning) signs.push({ key: `${form.slice(0, beginning)}-`, from, to: from + 1 })
    const next = forms[from + 1]
    if (next !== undefined) signs.push({ key: `${form} ${next.form}`, from, to: from + 2 })
    for (const family of families) signs.push({ key: family.key, from, to: from + 1 })
    if (families.length > 0) addPairs(signs, forms, from)
    return signs
  })
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
