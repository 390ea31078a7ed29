import type { Token } from '../text/tokens.ts'
import { wordForm, type Family, type WordForm } from './wordForms.ts'

/** What is told of each sign of a text, in the order of the words that they begin with. */
export interface Visitor {
  /** The signs of a word by itself. */
  readonly word: (form: WordForm, at: number) => void
  /** A word and the one after it. */
  readonly beside: (form: WordForm, next: WordForm, at: number) => void
  /** Two families a few words apart, from a word up to another. */
  readonly families: (one: Family, other: Family, from: number, to: number) => void
}

/** How many words apart two families still say something together. */
const farthest = 5

/** Visits the signs of a text that may have a weight: of each word, of two words beside each other, of two families near each other. */
export function visitSigns(tokens: readonly Token[], { word, beside, families }: Visitor): void {
  const forms = tokens.map(wordForm)
  forms.forEach((form, from) => {
    word(form, from)
    const next = forms[from + 1]
    if (next !== undefined) beside(form, next, from)
    if (form.families.length === 0) return
    const last = Math.min(forms.length - 1, from + farthest)
    for (let at = from + 1; at <= last; at += 1)
      for (const other of forms[at]?.families ?? [])
        for (const family of form.families) families(family, other, from, at + 1)
  })
}

/** The name under which two words beside each other have a weight. */
export function besideKey(form: WordForm, next: WordForm): string {
  return `${form.form} ${next.form}`
}

/** The name under which two families near each other have a weight. */
export function familiesKey(one: Family, other: Family): string {
  return `${one.name}>${other.name}`
}
