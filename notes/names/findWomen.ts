import { folded } from '../../casework/names.ts'
import { nameForms, type KnownWoman, type NameForm } from './nameForms.ts'
import { nameIndex } from './nameIndex.ts'
import { nameMentions } from './nameMentions.ts'
import { functionWords } from './plainWords.ts'
import { textWords } from '../text/textWords.ts'

/** All women whom some typed words fit, best first: reference, whole name, known-as or given name, family name, the beginning of one. */
export function findWomen(words: string, women: readonly KnownWoman[]): readonly KnownWoman[] {
  const asked = textWords(words.slice(0, longestQuestion)).map(({ word }) => word)
  const found = fitting(words, asked, women)
  const names = asked.filter((word) => !functionWords.has(word) && word !== 'please')
  return found.length > 0 || names.length === asked.length ? found : fitting(words, names, women)
}

/**
 * Women whom typed words only look or sound like, or are short for, beside those whom they fit: to be shown, never taken without
 * a person's choice.
 */
export function womenLike(words: string, women: readonly KnownWoman[]): readonly KnownWoman[] {
  const name = words.slice(0, longestQuestion).trim()
  const [only, ...others] = nameMentions(name, nameIndex(women), true)
  if (only === undefined || others.length > 0 || only.start > 0 || only.end < name.length) return []
  const found = new Set(findWomen(words, women))
  return only.women.filter((woman) => !found.has(woman))
}

function fitting(
  words: string,
  asked: readonly string[],
  women: readonly KnownWoman[],
): readonly KnownWoman[] {
  const reference = words.trim().toUpperCase()
  return women
    .map((woman) => ({ woman, fit: woman.reference === reference ? 0 : fitOf(asked, woman) }))
    .filter(({ fit }) => fit < noFit)
    .sort((one, other) => one.fit - other.fit || byName(one.woman, other.woman))
    .map(({ woman }) => woman)
}

const longestQuestion = 200
const noFit = 9

function fitOf(asked: readonly string[], woman: KnownWoman): number {
  if (asked.length === 0) return noFit
  const { first, family } = nameForms(woman)
  const [given = []] = first
  const pairs = first.flatMap((one) =>
    family.flatMap((other) => [
      [...one, ...other],
      [...other, ...one],
    ]),
  )
  const tests = [
    () => pairs.some((pair) => same(pair, asked)),
    () => same(given, asked),
    () => first.some((form) => same(form, asked)),
    () => family.some((form) => same(form, asked)),
    () => pairs.some((pair) => begins(pair, asked)),
    () => [...first, ...family].some((form) => begins(form, asked)),
  ]
  const found = tests.findIndex((test) => test())
  return found === -1 ? noFit : found + 1
}

const same = (form: NameForm, asked: readonly string[]): boolean =>
  form.length === asked.length && form.every((word, place) => word === asked[place])

/** Whether each asked word begins its word of the name; a name asked for by one word needs two letters of it. */
function begins(form: NameForm, asked: readonly string[]): boolean {
  if (form.length !== asked.length || asked.join('').length < 2) return false
  return form.every((word, place) => word.startsWith(asked[place] ?? ' '))
}

const byName = (one: KnownWoman, other: KnownWoman): number =>
  folded(`${one.familyName} ${one.givenName}`).localeCompare(folded(`${other.familyName} ${other.givenName}`))
