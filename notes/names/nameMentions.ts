import { hasRightCheckCharacter } from '../../casework/identifiers.ts'
import { byPlace, outside, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { familyLengthAt, firstLengthAt, partsAt, type NameIndex, type PartAt } from './nameIndex.ts'
import type { KnownWoman, NameForms } from './nameForms.ts'
import { isFamilyAlone, isFirstAlone, type LoneName } from './nameSurroundings.ts'
import { isPlainWord, otherTitles, womanTitles } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'
import { messageWords } from '../text/textWords.ts'

/**
 * How surely a mention names a woman: `full` by her reference or whole name, `part` by a name that could be hers alone,
 * `hint` by one that may be somebody else's.
 */
export type MentionRank = 'full' | 'part' | 'hint'

/** A place where a text may name one of the women, and all whom it fits. */
export interface Mention extends Span {
  readonly women: readonly KnownWoman[]
  readonly rank: MentionRank
  readonly rule: string
}

interface Fit {
  readonly names: NameForms
  readonly length: number
  readonly rank: MentionRank
  readonly rule: string
}

/** What finding mentions needs: the text, its words, the women, and whether a bare family name is meant as hers. */
export interface MentionSearch {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly index: NameIndex
  readonly lenient: boolean
}

/** Every place where a text names one of the women. A lenient search, for a text that is a name, also takes a bare family name. */
export function nameMentions(text: string, index: NameIndex, lenient = false): readonly Mention[] {
  const references = referenceMentions(text, index)
  const search = { text, words: messageWords(text), index, lenient }
  return [...references, ...outside(spokenMentions(search), references)].sort(byPlace)
}

const referencePattern = /\bW-[0-9A-Z]{6}-[0-9A-Z]\b/gi

function referenceMentions(text: string, index: NameIndex): readonly Mention[] {
  return matchesOf(text, referencePattern).map((match) => {
    const reference = match[0].toUpperCase()
    const woman = hasRightCheckCharacter(reference) ? index.byReference.get(reference) : undefined
    const span = { start: match.index, end: match.index + reference.length }
    return woman === undefined
      ? { ...span, women: [], rank: 'hint', rule: 'reference-of-nobody' }
      : { ...span, women: [woman], rank: 'full', rule: 'reference' }
  })
}

function spokenMentions(search: MentionSearch): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < search.words.length;) {
    const found = mentionAt(search, at)
    if (found !== undefined) mentions.push(found.mention)
    at += found?.length ?? 1
  }
  return mentions
}

function mentionAt(search: MentionSearch, at: number): { mention: Mention; length: number } | undefined {
  const fits = fitsAt(search, at)
  const length = Math.max(0, ...fits.map((fit) => fit.length))
  const longest = fits.filter((fit) => fit.length === length)
  const best = ranks.find((rank) => longest.some((fit) => fit.rank === rank))
  const chosen = longest.filter((fit) => fit.rank === best)
  const [first] = chosen
  const [from, to] = [search.words[at], search.words[at + length - 1]]
  if (first === undefined || from === undefined || to === undefined) return undefined
  const women = [...new Set(chosen.map(({ names }) => names.woman))]
  const { rank, rule } = first
  return { mention: { start: from.start, end: to.end, women, rank, rule }, length }
}

const ranks: readonly MentionRank[] = ['full', 'part', 'hint']

function fitsAt(search: MentionSearch, at: number): readonly Fit[] {
  const { words, index } = search
  const before = words[at - 1]
  if (before !== undefined && otherTitles.has(before.word) && adjoins(search, at)) return []
  const firsts = partsAt(index, 'first', words, at).flatMap((part) => fitsOfFirst(search, at, part))
  const families = partsAt(index, 'family', words, at).flatMap((part) => fitsOfFamily(search, at, part))
  return [...firsts, ...families, ...initialFits(search, at)]
}

function fitsOfFirst(search: MentionSearch, at: number, { names, length }: PartAt): readonly Fit[] {
  const after = at + length
  const family = adjoins(search, after) ? familyLengthAt(names, search.words, after) : 0
  if (family > 0) return [{ names, length: length + family, rank: 'full', rule: 'full-name' }]
  if (isCutFamily(search, names, after))
    return [{ names, length: length + 1, rank: 'part', rule: 'cut-name' }]
  return lone(isFirstAlone(search, at, length), { names, length, rule: 'first-name' })
}

function fitsOfFamily(search: MentionSearch, at: number, { names, length }: PartAt): readonly Fit[] {
  const after = at + length
  const first = adjoins(search, after, /^,?\s{1,2}$/) ? firstLengthAt(names, search.words, after) : 0
  if (first > 0) return [{ names, length: length + first, rank: 'full', rule: 'family-name-first' }]
  const titled = womanTitles.has(search.words[at - 1]?.word ?? '')
  if (titled) return [{ names, length, rank: 'part', rule: 'titled-family-name' }]
  return lone(isFamilyAlone(search, at), { names, length, rule: 'family-name' })
}

function lone(name: LoneName, fit: Omit<Fit, 'rank'>): readonly Fit[] {
  return name === 'none' ? [] : [{ ...fit, rank: name }]
}

function isCutFamily(search: MentionSearch, names: NameForms, at: number): boolean {
  const cut = search.words[at]
  if (cut === undefined || cut.word.length > 3 || !adjoins(search, at, /^\s$/)) return false
  if (isPlainWord(cut.word) || (!cut.capital && cut.word.length > 1)) return false
  return names.family.some(([family = '']) => family.startsWith(cut.word))
}

function initialFits({ text, words, index }: MentionSearch, at: number): readonly Fit[] {
  const initial = words[at]
  if (initial?.word.length !== 1 || !initial.capital) return []
  const gap = text.slice(initial.end, words[at + 1]?.start)
  if (!/^(?:\.?\s?|\.\s)$/.test(gap)) return []
  return partsAt(index, 'family', words, at + 1)
    .filter(({ names }) => names.first.some(([first = '']) => first.startsWith(initial.word)))
    .map(({ names, length }) => ({ names, length: length + 1, rank: 'part', rule: 'initial' }))
}

function adjoins({ text, words }: MentionSearch, at: number, gap = /^(?:\s{1,2}|-)$/): boolean {
  const [before, here] = [words[at - 1], words[at]]
  if (before === undefined || here === undefined || before.possessive) return false
  return gap.test(text.slice(before.end, here.start).slice(0, 5))
}
