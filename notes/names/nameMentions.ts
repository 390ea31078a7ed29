import { hasRightCheckCharacter } from '../../casework/identifiers.ts'
import { byPlace, outside, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { messageWords } from '../text/textWords.ts'
import type { NameIndex } from './nameIndex.ts'
import { fitsAt } from './nameFits.ts'
import { adjoins, bySureness, type Fit, type MentionRank, type MentionSearch } from './nameSearch.ts'
import type { KnownWoman } from './nameForms.ts'
import type { Likeness } from './nameLikeness.ts'
import { isSomebodyElse } from './somebodyElse.ts'
import { withoutTakenBack } from './correctedNames.ts'
import { withOwners } from './ownerWords.ts'
import { otherTitles } from './plainWords.ts'

/** A place where a text may name one of the women, and all whom it fits, best first. `likeness` is that of the best. */
export interface Mention extends Span {
  readonly women: readonly KnownWoman[]
  readonly rank: MentionRank
  readonly likeness: Likeness
  readonly rule: string
}

/** Every place where a text names one of the women, in order. A lenient search, for a text that is a name, also takes a bare family name. */
export function nameMentions(text: string, index: NameIndex, lenient = false): readonly Mention[] {
  const references = referenceMentions(text, index)
  const search = { text, words: withOwners(messageWords(text), index), index, lenient }
  const found = [...references, ...outside(spokenMentions(search), references)].sort(byPlace)
  return withoutTakenBack(text, found)
}

const referencePattern = /\bW-[0-9A-Z]{6}-[0-9A-Z]\b/gi

function referenceMentions(text: string, index: NameIndex): readonly Mention[] {
  return matchesOf(text, referencePattern).map((match) => {
    const reference = match[0].toUpperCase()
    const woman = hasRightCheckCharacter(reference) ? index.byReference.get(reference) : undefined
    const span = { start: match.index, end: match.index + reference.length }
    return woman === undefined
      ? { ...span, women: [], rank: 'hint', likeness: 'same', rule: 'reference-of-nobody' }
      : { ...span, women: [woman], rank: 'full', likeness: 'same', rule: 'reference' }
  })
}

function spokenMentions(search: MentionSearch): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < search.words.length;) {
    const { mention, length } = mentionAt(search, at)
    if (mention !== undefined) mentions.push(mention)
    at += length
  }
  return mentions
}

function mentionAt(search: MentionSearch, at: number): { mention?: Mention; length: number } {
  const fits = fitsAt(search, at)
  if (fits.length === 0) return { length: 1 }
  const length = fits.reduce((most, fit) => Math.max(most, fit.length), 0)
  const longest = fits.filter((fit) => fit.length === length)
  const [from, to] = [search.words[at], search.words[at + length - 1]]
  const chosen = plausible(longest)
  const [first] = chosen
  if (first === undefined || from === undefined || to === undefined) return { length: 1 }
  if (isOther(search, at, length)) return { length: length + strangersAfter(search, at + length) }
  const women = [...new Set(chosen.map(({ names }) => names.woman))]
  const { rank, rule, likeness } = first
  return { mention: { start: from.start, end: to.end, women, rank, likeness, rule }, length }
}

const ranks: readonly MentionRank[] = ['full', 'part', 'hint']

/**
 * Whom words may mean, best first. Of names as they are written, only others that sound the same, or are short for one, come
 * into question beside them; where the words are nobody's name as written, everybody whom they are like.
 */
function plausible(fits: readonly Fit[]): readonly Fit[] {
  const sorted = [...fits].sort(
    (one, other) =>
      ranks.indexOf(one.rank) - ranks.indexOf(other.rank) || bySureness(one.likeness, other.likeness),
  )
  const [best] = sorted
  if (best?.likeness !== 'same') return sorted.slice(0, mostWomen)
  const beside = best.rank === 'full' ? soundOnly : orShort
  return sorted
    .filter((fit) => (fit.likeness === 'same' ? fit.rank === best.rank : beside.has(fit.likeness)))
    .slice(0, mostWomen)
}

const soundOnly: ReadonlySet<Likeness> = new Set(['sounds-alike'])
const orShort: ReadonlySet<Likeness> = new Set(['sounds-alike', 'nickname'])

/** So many are more than anybody chooses among. */
const mostWomen = 50

function isOther(search: MentionSearch, at: number, length: number): boolean {
  const before = search.words[at - 1]
  if (before !== undefined && otherTitles.has(before.word) && adjoins(search, at, /^\.?\s{1,2}$/)) return true
  return isSomebodyElse(search.text, search.words, at, length)
}

/** A surname behind somebody else's first name is hers too. */
function strangersAfter(search: MentionSearch, at: number): number {
  const next = search.words[at]
  return next?.capital === true && adjoins(search, at) ? 1 : 0
}
