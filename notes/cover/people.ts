import type { ColleagueEntry } from '../../casework/indexes.ts'
import { folded, nameWords } from '../../casework/names.ts'

/** What is needed of a colleague to know her by her name. */
export type NamedColleague = Pick<ColleagueEntry, 'id' | 'name'>

/** Whom a text names: the words, and everybody among the colleagues whose name they fit. */
export interface Meant {
  readonly words: string
  readonly ids: readonly string[]
}

/** The colleagues whose name holds each of the words; those whose whole name it is where there are any. */
export function colleaguesNamed(
  words: string,
  colleagues: readonly NamedColleague[],
): readonly NamedColleague[] {
  const wanted = nameWords(words.replace(/['’]s?$/iu, ''))
  if (wanted.length === 0) return []
  const fitting = colleagues.filter(({ name }) => {
    const known = nameWords(name)
    return wanted.every((word) => known.includes(word))
  })
  const whole = fitting.filter(({ name }) => folded(name) === wanted.join(' '))
  return whole.length > 0 ? whole : fitting
}

const mostWords = 3

/** The longest name, of at most three words, that a text begins with; else its first word, which fits nobody. */
export function nameAtStart(text: string, colleagues: readonly NamedColleague[]): Meant | undefined {
  const words = text.split(' ').filter((word) => word !== '')
  return longestOf(
    [...lengths].map((length) => words.slice(0, length)),
    words.slice(0, 1),
    colleagues,
  )
}

/** The longest name, of at most three words, that a text ends with; else its last word, which fits nobody. */
export function nameAtEnd(text: string, colleagues: readonly NamedColleague[]): Meant | undefined {
  const words = text.split(' ').filter((word) => word !== '')
  return longestOf(
    [...lengths].map((length) => words.slice(-length)),
    words.slice(-1),
    colleagues,
  )
}

const lengths = Array.from({ length: mostWords }, (_, place) => mostWords - place)

function longestOf(
  tries: readonly (readonly string[])[],
  otherwise: readonly string[],
  colleagues: readonly NamedColleague[],
): Meant | undefined {
  for (const words of tries) {
    const ids = colleaguesNamed(words.join(' '), colleagues).map(({ id }) => id)
    if (ids.length > 0) return { words: words.join(' '), ids }
  }
  const [word] = otherwise
  return word === undefined ? undefined : { words: word, ids: [] }
}
