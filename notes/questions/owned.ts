import { folded, nameWords, type WomanName } from '../../casework/names.ts'
import type { NamedColleague } from './people.ts'

const endsInS = /(?<![\p{L}\p{M}'’-])(?<name>[\p{L}\p{M}][\p{L}\p{M}-]+)s(?![\p{L}\p{M}'’-])/giu

/**
 * Gives a name its apostrophe back, as in "jades next appointment", where nobody is called what is written. Words that are no name
 * stay as they are.
 */
export function withOwnersMarked(
  text: string,
  women: readonly WomanName[],
  colleagues: readonly NamedColleague[],
): string {
  const names = new Set([
    ...women.flatMap(({ givenName, familyName, knownAs = '' }) =>
      [givenName, familyName, knownAs].flatMap(nameWords),
    ),
    ...colleagues.flatMap(({ name }) => nameWords(name)),
  ])
  return text.replace(endsInS, (typed: string, name: string) =>
    names.has(folded(name)) && !names.has(folded(typed)) ? `${name}'s` : typed,
  )
}

/** A text with each word that may be a name and an s once more without it, so that names can be looked up by it. */
export function withOwnersNamed(text: string): string {
  const owners = [...text.matchAll(endsInS)].map(({ groups }) => groups?.['name'] ?? '')
  return owners.length === 0 ? text : `${text} ${owners.join(' ')}`
}
