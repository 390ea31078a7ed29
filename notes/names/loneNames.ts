import { familyRank } from './familyNames.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import type { Fit, MentionSearch } from './nameSearch.ts'
import { hasSurnameAfter, isFirstAlone, type LoneName } from './nameSurroundings.ts'
import { isGivenName } from './nameTables.ts'
import type { PartAt } from './partIndex.ts'
import { womanTitles } from './plainWords.ts'

/** A first name with no family name of the same woman behind it. */
export function firstAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness } = part
  const alone = isFirstAlone(search, at, length)
  if (likeness === 'same') return lone(alone, { names, length, likeness, rule: 'first-name' })
  const slot = opensPassage(search, at) ? 'strong' : nameSlot(search, at)
  if (slot === 'none' && !search.index.first.has(search.words[at]?.word ?? '')) return []
  const isSure = part.sure && (slot === 'strong' || !guesses.has(likeness))
  return lone(alone === 'part' && !isSure ? 'hint' : alone, { names, length, likeness, rule: likeness })
}

const opensPassage = ({ text, words }: MentionSearch, at: number): boolean =>
  startsPassage(text, words[at]?.start ?? 0)

const guesses: ReadonlySet<string> = new Set(['misspelt', 'cut-name'])

/** A family name with no first name of the same woman beside it: hers where nobody else's name or a word would stand so. */
export function familyAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness } = part
  if (likeness === 'same') {
    if (isTitled(search, at)) return [{ names, length, likeness, rank: 'part', rule: 'titled-family-name' }]
    return lone(familyRank(search, at, length), { names, length, likeness, rule: 'family-name' })
  }
  if (part.sure && isTitled(search, at))
    return [{ names, length, likeness, rank: 'part', rule: 'titled-family-name' }]
  if (likeness === 'cut-name' || isGivenName(search.words[at]?.word ?? '')) return []
  const isName = isFamilyPlace(search, at) && !hasSurnameAfter(search, at + 1)
  return isName ? [{ names, length, likeness, rank: 'hint', rule: likeness }] : []
}

const isTitled = ({ words }: MentionSearch, at: number): boolean => womanTitles.has(words[at - 1]?.word ?? '')

function isFamilyPlace(search: MentionSearch, at: number): boolean {
  const isWritten =
    search.words[at]?.capital === true || isAfterContact(search, at) || search.words.length < 3
  return isWritten && nameSlot(search, at) === 'strong'
}

function lone(name: LoneName, fit: Omit<Fit, 'rank'>): readonly Fit[] {
  return name === 'none' ? [] : [{ ...fit, rank: name }]
}
