import type { WomanName } from '../../casework/names.ts'
import { textWords } from '../text/textWords.ts'

/** What the reader knows of a woman: her name and her reference. */
export interface KnownWoman extends WomanName {
  readonly reference: string
}

/** A name as a row of folded words. */
export type NameForm = readonly string[]

/** The ways in which the two parts of a woman's name can be written. */
export interface NameForms {
  readonly woman: KnownWoman
  readonly first: readonly NameForm[]
  readonly family: readonly NameForm[]
}

const known = new WeakMap<KnownWoman, NameForms>()

/** The forms of a woman's name: given name or known-as, and family name, each whole, in one piece, or one part of it. */
export function nameForms(woman: KnownWoman): NameForms {
  const forms = known.get(woman) ?? partedForms(woman)
  known.set(woman, forms)
  return forms
}

function partedForms(woman: KnownWoman): NameForms {
  const knownAs = woman.knownAs === undefined ? [] : formsOf(woman.knownAs)
  return { woman, first: [...formsOf(woman.givenName), ...knownAs], family: formsOf(woman.familyName) }
}

function formsOf(name: string): readonly NameForm[] {
  const parts = textWords(name).map(({ word }) => word)
  const joined = parts.join('')
  const single = parts.filter((part) => part.length > 2).map((part) => [part])
  const forms = parts.length > 1 ? [parts, [joined], ...single] : [parts]
  return forms.filter((form) => form.length > 0)
}
