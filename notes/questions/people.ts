import { folded, nameWords } from '../../casework/names.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { nameIndex } from '../names/nameIndex.ts'
import { nameMentions } from '../names/nameMentions.ts'
import { marked, type Marked } from './marked.ts'

/** A colleague as a question may name her. */
export interface NamedColleague {
  readonly id: string
  readonly name: string
}

/** Whom a name in a question may mean. A woman whose name only looks like it is to be chosen by a person. */
export interface PeopleAsked {
  readonly women: readonly KnownWoman[]
  readonly sure: boolean
  readonly colleagues: readonly NamedColleague[]
}

/** Puts marks in the place of the names of women and colleagues; a name of both is read as the question goes on. */
export function markPeople(
  text: string,
  women: readonly KnownWoman[],
  colleagues: readonly NamedColleague[],
): Marked<PeopleAsked> {
  const ofWomen = nameMentions(text, nameIndex(women)).map(
    ({ start, end, women: meant, rank, likeness }) => ({
      ...{ start, end },
      value: { women: meant, sure: rank !== 'hint' && likeness === 'same', colleagues: [] },
    }),
  )
  const ofColleagues = colleaguesIn(text, colleagues)
  const both = ofColleagues.map(({ start, end, value }) => {
    const same = ofWomen.find((woman) => woman.start < end && start < woman.end)
    if (same?.value.sure !== true) return { start, end, value: { women: [], sure: true, colleagues: value } }
    return { start, end: Math.max(end, same.end), value: { ...same.value, colleagues: value } }
  })
  const others = ofWomen.filter(
    ({ start, end, value: { women: meant } }) =>
      meant.length > 0 && !both.some((each) => each.start < end && start < each.end),
  )
  const all = [...both, ...others].sort((one, other) => one.start - other.start)
  const { text: masked, found } = marked(text, 'n', all)
  return { text: masked.replace(/@n(\d+)\s*['’]s?(?=\s|$)/gu, '@n$1'), found }
}

interface ColleaguesFound {
  readonly start: number
  readonly end: number
  readonly value: readonly NamedColleague[]
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu

/** Where colleagues are named: by their whole name, or by their first name alone. */
function colleaguesIn(text: string, colleagues: readonly NamedColleague[]): readonly ColleaguesFound[] {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/['’]s?$/u, '').length,
    word: folded(match[0].replace(/['’]s?$/u, '')),
  }))
  const found: ColleaguesFound[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [one, next] = [words[at], words[at + 1]]
    if (one === undefined) continue
    const first = colleagues.filter(({ name }) => nameWords(name)[0] === one.word)
    const whole = first.filter(({ name }) => next !== undefined && nameWords(name).at(-1) === next.word)
    if (whole.length > 0 && next !== undefined) {
      found.push({ start: one.start, end: next.end, value: whole })
      at += 1
    } else if (first.length > 0) found.push({ start: one.start, end: one.end, value: first })
  }
  return found
}
