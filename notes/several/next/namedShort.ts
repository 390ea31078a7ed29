import type { KnownWoman } from '../../names/nameForms.ts'
import type { ReadContact } from '../../noteContact.ts'
import { byPlace, outside, type Span } from '../../text/finding.ts'
import { matchesOf } from '../../text/matches.ts'

/** A place of a message that names the woman of one of its contacts, by its number. */
export interface NamedContact extends Span {
  readonly contact: number
}

/** A place of a message that names a woman, or one of several. */
export interface NamedWomen extends Span {
  readonly women: readonly KnownWoman[]
}

const capitals = /(?<![\p{L}\p{N}'’&/-])(?!I\b)\p{Lu}{1,2}(?![\p{L}\p{N}'’/-])/gu

/** Every place that names the woman of one contact alone: by name, and by her initials ("J 10, S 11"). */
export function namedContacts(
  text: string,
  read: readonly ReadContact[],
  named: readonly NamedWomen[],
): readonly NamedContact[] {
  const byName = named.flatMap(({ start, end, women }) => one({ start, end }, numbersOf(read, women)))
  const initials = read.map((contact) => initialsOf(contact))
  const byInitial = matchesOf(text, capitals).flatMap((match) =>
    one(
      { start: match.index, end: match.index + match[0].length },
      initials.flatMap((forms, contact) => (forms.includes(match[0]) ? [contact] : [])),
    ),
  )
  return [...byName, ...outside(byInitial, byName)].sort(byPlace)
}

const one = (span: Span, numbers: readonly number[]): readonly NamedContact[] =>
  numbers.length === 1 ? numbers.map((contact) => ({ ...span, contact })) : []

function numbersOf(read: readonly ReadContact[], women: readonly KnownWoman[]): readonly number[] {
  return read.flatMap(({ told }, contact) =>
    told.mentions.some((mention) => mention.women.some((woman) => women.includes(woman))) ? [contact] : [],
  )
}

function initialsOf({ told }: ReadContact): readonly string[] {
  const woman = told.mentions[0]?.women[0]
  if (woman === undefined) return []
  const [given, family] = [woman.givenName, woman.familyName].map((name) => name.slice(0, 1).toUpperCase())
  const known = woman.knownAs?.slice(0, 1).toUpperCase()
  return [given, known].flatMap((first) => (first === undefined ? [] : [first, `${first}${family ?? ''}`]))
}
