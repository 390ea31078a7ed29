import type { Token } from '../text/tokens.ts'
import { familiesOfHarm } from './familiesOfHarm.ts'
import { familiesOfPeople } from './familiesOfPeople.ts'

/** A family of words, with its number among all of them. */
export interface Family {
  readonly name: string
  readonly number: number
}

/** A word as the weights know it: without its ending, the families it belongs to, and the signs that it is by itself. */
export interface WordForm {
  readonly form: string
  readonly families: readonly Family[]
  readonly signs: readonly string[]
}

/** Words as they are written in a hurry, beside those that every reader of harm knows. */
const written = new Map(
  `wld would/cld could/abt about/cuz cos/because cos/bcos cos/bcoz cos/ppl people/msg message/mite might/nites night/prob probably
  probs probably/str8 straight/luv love/wanna want/summat something/smth something/sth something/nth nothing/nuffin nothing/n and
  u you/r are/b4 before/hv have/av have/dat that/ystd yesterday/yest yesterday/hse house/gd good/pls please/dwn down/bk back
  ws was/hr hour/mins min/minutes min/clt client/cl client/wkr worker/kw keyworker/kws keyworker/fone phone/tabs tablets`
    .split(/[/\n]/)
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.trim().split(' ')
      return [short, long]
    }),
)

/** Endings by the length of the shortest word that has them, and what stands instead. */
const endings: readonly (readonly [RegExp, number, string])[] = [
  [/ing$/, 6, ''],
  [/ed$/, 5, ''],
  [/ies$/, 5, 'y'],
  [/(?<=sh|ch|ss|x|z)es$/, 5, ''],
  [/(?<![su])s$/, 4, ''],
]

const known = new Map<string, Family[]>()
const knownStems = new Map<string, Family[]>()

const lines = `${familiesOfPeople}${familiesOfHarm}`.split('\n')

/** How many families there are, or a few more. */
export const familyCount = lines.length

lines.forEach((line, number) => {
  const [name = '', words = ''] = line.trim().split(': ')
  const family: Family = { name, number }
  for (const word of words.split(' ').filter((one) => one !== '')) {
    addTo(known, word, family)
    if (word.length > 3) addTo(knownStems, stemOf(word), family)
  }
})

function addTo(families: Map<string, Family[]>, word: string, family: Family): void {
  const list = families.get(word)
  if (list === undefined) families.set(word, [family])
  else if (!list.includes(family)) list.push(family)
}

/** A word without `-ing`, `-ed` or the `s` of the plural, so that `kicks` and `kicking` are one. */
function stemOf(word: string): string {
  const bare = withoutEnding(word)
  const last = bare.at(-1) ?? ''
  const doubled = bare.length > 3 && last === bare.at(-2) && !'sle'.includes(last)
  const single = doubled ? bare.slice(0, -1) : bare
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single
}

function withoutEnding(word: string): string {
  for (const [ending, shortest, instead] of endings)
    if (word.length >= shortest && ending.test(word)) return word.replace(ending, instead)
  return word
}

const none: readonly Family[] = []
/** Numbers that are called for help. */
const called = new Set(['999', '111', '101', '136'])

/** So many words are kept with their forms, for most words of notes are the same few; a longer one is none of them. */
const mostKnown = 5000
const longestKnown = 30
const knownForms = new Map<string, WordForm>()

/** The form of a word of a text; names are `@` and numbers `#`, whoever and however many they are. */
export function wordForm({ word, capital }: Token): WordForm {
  const before = knownForms.get(word)
  const form = before ?? formOf(word)
  if (before === undefined && word.length <= longestKnown) {
    if (knownForms.size >= mostKnown) knownForms.clear()
    knownForms.set(word, form)
  }
  return capital && form.families.length === 0 && !form.form.startsWith('#') ? name : form
}

const name: WordForm = { form: '@', families: none, signs: ['@'] }

function formOf(word: string): WordForm {
  const whole = written.get(word) ?? word
  const isNumber = /^\d/.test(whole)
  const form = isNumber ? formOfNumber(whole) : stemOf(whole)
  const families = known.get(whole) ?? (isNumber ? undefined : knownStems.get(form)) ?? none
  return { form, families, signs: signsOfWord(word, form, families) }
}

function formOfNumber(written: string): string {
  if (called.has(written)) return written
  if (/^(?:19|20)\d\d$/.test(written)) return '#year'
  if (/^\d+(?:st|nd|rd|th)$/.test(written)) return '#th'
  return /^\d{1,2}(?:am|pm)$/.test(written) ? '#am' : '#'
}

const beginning = 4

function signsOfWord(word: string, form: string, families: readonly Family[]): readonly string[] {
  const signs = [form]
  if (form !== '@') signs.push(...partsOf(word))
  if (form.length > beginning) signs.push(`${form.slice(0, beginning)}-`)
  return [...signs, ...families.map((family) => `:${family.name}`)]
}

const partLengths = [4, 5]

/** Every four and five letters of a word, its edges counted as letters, so that a misspelt word has most signs of the word that was meant. */
function partsOf(word: string): readonly string[] {
  if (word.length > longestKnown) return []
  const edged = `_${word}_`
  return partLengths.flatMap((length) =>
    Array.from(
      { length: Math.max(0, edged.length - length + 1) },
      (_, at) => `~${edged.slice(at, at + length)}`,
    ),
  )
}
