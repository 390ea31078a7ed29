import { hasInitial } from './namePairs.ts'
import type { Fit, MentionSearch } from './nameSearch.ts'
import { nameSlot, startsPassage } from './nameSlots.ts'
import { isCommonWord } from './nameTables.ts'

/** An initial and a family name: "A. Summers", "K Nowak". */
export function withInitial(search: MentionSearch, at: number): readonly Fit[] {
  const { text, words, index } = search
  const initial = words[at]
  if (initial?.word.length !== 1 || !(initial.capital || isNamePlace(search, at))) return []
  const gap = text.slice(initial.end, words[at + 1]?.start)
  if (!/^(?:\.?\s?|\.\s)$/.test(gap)) return []
  const next = words[at + 1]
  const same = index.family.at(words, at + 1)
  const like =
    next === undefined || same.length > 0 || isCommonWord(next.word) ? [] : [...index.family.like(next.word)]
  return [...same, ...like.map(([names, liking]) => ({ names, length: 1, ...liking }))]
    .filter(({ names }) => hasInitial(names, initial.word))
    .map((family) => ({
      names: family.names,
      length: family.length + 1,
      rank: family.likeness === 'same' || family.sure ? 'part' : 'hint',
      likeness: 'cut-name',
      rule: 'initial',
    }))
}

function isNamePlace(search: MentionSearch, at: number): boolean {
  const start = search.words[at]?.start ?? 0
  const joined = /(?:[,;&+]|\b(?:and|then|n))\s?$/i.test(search.text.slice(Math.max(0, start - 6), start))
  return joined || nameSlot(search, at) === 'strong' || startsPassage(search.text, start)
}
