import { nameWords, type WomanName } from './names.ts'
import { soundKey } from './nameSounds.ts'

const keptLetters = 3

/**
 * The keys under which a folded name word is found though it was heard, cut or mistyped: its sound, its beginning and its
 * end. A single slip leaves one of the three as it was. Each begins with a mark that no word holds.
 */
export function likeKeys(word: string): readonly string[] {
  return word.length < keptLetters ? [soundMark(word)] : [soundMark(word), beginningMark(word), endMark(word)]
}

/** The key of how a folded name word sounds. */
export const soundMark = (word: string): string => `~${soundKey(word)}`

const beginningMark = (word: string): string => `^${word.slice(0, keptLetters)}`

const endMark = (word: string): string => `$${word.slice(-keptLetters)}`

/** The key of the first letters of a given name and a family name. */
export const initialsMark = (first: string, family: string): string =>
  `@${first.charAt(0)}${family.charAt(0)}`

/** Everything by which a woman is looked up: the words of her name, their likenesses and her initials. */
export function nameKeys({ givenName, familyName, knownAs = '' }: WomanName): readonly string[] {
  const [given, family, known] = [givenName, familyName, knownAs].map(nameWords)
  const words = [...(given ?? []), ...(family ?? []), ...(known ?? [])]
  const [last = ''] = family ?? []
  const initials = [given, known].flatMap((first) => first?.slice(0, 1) ?? [])
  return [
    ...new Set([...words, ...words.flatMap(likeKeys), ...initials.map((first) => initialsMark(first, last))]),
  ]
}
