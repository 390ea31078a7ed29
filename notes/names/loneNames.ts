import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import type { Fit, MentionSearch } from './nameSearch.ts'
import { hasSurnameAfter, isFamilyAlone, isFirstAlone, type LoneName } from './nameSurroundings.ts'
import { isGivenName } from './nameTables.ts'
import type { PartAt } from './partIndex.ts'
import { wordNames, womanTitles } from './plainWords.ts'

/** A first name with no family name of the same woman behind it. */
export function firstAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness } = part
  const alone = isFirstAlone(search, at, length)
  if (likeness === 'same') return lone(alone, { names, length, likeness, rule: 'first-name' })
  const slot = nameSlot(search, at)
  if (slot === 'none' && !search.index.first.has(search.words[at]?.word ?? '')) return []
  const isSure = part.sure && (slot === 'strong' || !guesses.has(likeness))
  return lone(alone === 'part' && !isSure ? 'hint' : alone, { names, length, likeness, rule: likeness })
}

const guesses: ReadonlySet<string> = new Set(['misspelt', 'cut-name'])

/** A family name with no first name of the same woman beside it: hers only behind "Ms". */
export function familyAlone(search: MentionSearch, at: number, part: PartAt): readonly Fit[] {
  const { names, length, likeness } = part
  if (likeness === 'same') {
    if (isTitled(search, at)) return [{ names, length, likeness, rank: 'part', rule: 'titled-family-name' }]
    if (isFamilyLabel(search, at)) return [{ names, length, likeness, rank: 'part', rule: 'family-name' }]
    return lone(isFamilyAlone(search, at), { names, length, likeness, rule: 'family-name' })
  }
  if (part.sure && isTitled(search, at))
    return [{ names, length, likeness, rank: 'part', rule: 'titled-family-name' }]
  if (likeness === 'cut-name' || isGivenName(search.words[at]?.word ?? '')) return []
  const isName = isFamilyPlace(search, at) && !hasSurnameAfter(search, at + 1)
  return isName ? [{ names, length, likeness, rank: 'hint', rule: likeness }] : []
}

const isTitled = ({ words }: MentionSearch, at: number): boolean => womanTitles.has(words[at - 1]?.word ?? '')

const afterLabel =
  /^\s(?:\d{1,3}\s?(?:m|h|mins?|minutes|hrs?|hours?)\b|(?:f2f|tc|t\/c|hv|dna|fta)\b|[-–—]\s(?:\d|f2f|tc|hv|dna|hub|phone|text|call)|:\s)/i

/** "Rahman 15m call": a list of contacts in which each begins with a family name. */
function isFamilyLabel({ text, words }: MentionSearch, at: number): boolean {
  const word = words[at]
  if (word?.capital !== true || isGivenName(word.word) || wordNames.has(word.word)) return false
  return startsPassage(text, word.start) && afterLabel.test(text.slice(word.end, word.end + 20))
}

function isFamilyPlace(search: MentionSearch, at: number): boolean {
  const isWritten =
    search.words[at]?.capital === true || isAfterContact(search, at) || search.words.length < 3
  return isWritten && nameSlot(search, at) === 'strong'
}

function lone(name: LoneName, fit: Omit<Fit, 'rank'>): readonly Fit[] {
  return name === 'none' ? [] : [{ ...fit, rank: name }]
}
