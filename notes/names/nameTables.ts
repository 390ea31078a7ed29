import { folded } from '../../casework/names.ts'
import { spokenForm } from '../../casework/nameSounds.ts'
import { commonWordRows } from './commonWords.ts'
import { givenNameRows } from './givenNames.ts'
import { nicknameRows } from './nicknames.ts'
import { rareSpellings, shortForOne } from './oneMeaning.ts'
import { isPlainWord } from './plainWords.ts'
import { spellingRows } from './spellings.ts'
import { surnameRows } from './surnames.ts'

const rowsOf = (text: string): readonly string[] => text.trim().split(/[\n;]+/)
const wordsOf = (row: string): readonly string[] =>
  row
    .split(/[\s:]+/)
    .map(folded)
    .filter((word) => word !== '')

interface Shortening {
  readonly shorts: ReadonlyMap<string, ReadonlySet<string>>
  readonly wholes: ReadonlyMap<string, ReadonlySet<string>>
}

function shortened(): Shortening {
  const shorts = new Map<string, Set<string>>()
  const wholes = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, one: string, other: string): void => {
    map.set(one, (map.get(one) ?? new Set()).add(other))
  }
  for (const [whole = '', ...names] of rowsOf(nicknameRows).map(wordsOf)) {
    for (const short of names) {
      add(shorts, whole, short)
      add(wholes, short, whole)
    }
  }
  return { shorts, wholes }
}

function spelt(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  for (const row of rowsOf(spellingRows).map(wordsOf)) {
    for (const word of row) map.set(word, new Set([...(map.get(word) ?? []), ...row]))
  }
  return map
}

const { shorts, wholes } = shortened()
const spellings = spelt()
const none: ReadonlySet<string> = new Set()

const bySound = new Map<string, Set<string>>()
for (const [short, names] of wholes) {
  const sound = spokenForm(short)
  bySound.set(sound, new Set([...(bySound.get(sound) ?? []), ...names]))
}

/** The names that a folded name is short for, however the short name is spelt: "Chrissie", "Crissy". */
export function wholeNamesOf(word: string): ReadonlySet<string> {
  return (
    wholes.get(word) ??
    (word.length > 3 && !shorts.has(word) ? bySound.get(spokenForm(word)) : undefined) ??
    none
  )
}

/** The short names of a folded name. */
export function shortNamesOf(word: string): ReadonlySet<string> {
  return shorts.get(word) ?? none
}

/** The other spellings of a folded name. */
export function spellingsOf(word: string): ReadonlySet<string> {
  return spellings.get(word) ?? none
}

const given = new Set([
  ...shorts.keys(),
  ...wholes.keys(),
  ...spellings.keys(),
  ...givenNameRows.trim().split(/\s+/),
])

/** Whether people are called so: such a word is no slip for another name. */
export function isGivenName(word: string): boolean {
  return given.has(word)
}

const common = new Set(commonWordRows.trim().split(/\s+/).map(folded))
/** Whether a folded word is an English one that says nothing of a name. */
export function isCommonWord(word: string): boolean {
  if (isPlainWord(word) || common.has(word)) return true
  return (
    /.{3}(?:ed|tion|ness|ments?|ously|fully|ally|ably)$/.test(word) && !given.has(word) && !surnames.has(word)
  )
}

/** Short names of so many that the woman is asked about even where only one fits. */
export const manyShortNames: ReadonlySet<string> = new Set('alex sam chris jo pat ali ash kim nat'.split(' '))

/** Whether a short name is short for one name and no more, so that it tells who is meant. */
export function tellsWho(word: string): boolean {
  return shortForOne.has(word) && !manyShortNames.has(word)
}

/** Whether a spelling of a name is hardly ever somebody's own. */
export function isRareSpelling(word: string): boolean {
  return rareSpellings.has(word)
}

const mostWholes = 3

/** Whether a short name is nothing but the short form of a few names, so that it can tell who is meant. */
export function isShortOnly(word: string): boolean {
  if (manyShortNames.has(word) || shorts.has(word) || !wholes.has(word)) return false
  return severalNames(wholeNamesOf(word)) <= mostWholes
}

/** Whether a name is only a short form and another is short for the same: "Becca", "Becky". */
export function isSisterForm(word: string, name: string): boolean {
  if (shorts.has(word)) return false
  const meant = wholeNamesOf(word)
  return [...wholeNamesOf(name)].some((whole) => meant.has(whole))
}

/** How many names some names are, where those that are spelt differently, or short for another of them, are one. */
function severalNames(names: ReadonlySet<string>): number {
  const apart: string[] = []
  for (const name of names) {
    const isKnown = apart.some(
      (other) =>
        spellingsOf(other).has(name) || wholeNamesOf(name).has(other) || shortNamesOf(name).has(other),
    )
    if (!isKnown) apart.push(name)
  }
  return apart.length
}

const surnames = new Set(surnameRows.trim().split(/\s+/))

/** Whether many people have this surname: such a word is no slip for another. */
export function isSurname(word: string): boolean {
  return surnames.has(word)
}
