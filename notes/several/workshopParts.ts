import type { Mention } from '../names/nameMentions.ts'
import { isCommonWord, isGivenName } from '../names/nameTables.ts'
import { byPlace, type Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import type { NameList } from './nameLists.ts'
import type { StrangerNamed } from './strangersNamed.ts'

/** A list of a workshop, and where it stands with the words that say whether they came. */
export interface ListTold extends Span {
  readonly list: NameList
}

/**
 * A part of a workshop's text beside its header and its lists, and the places in the lists of those it is kept for: everybody
 * where that is missing, nobody where it is empty because it cannot be said whose it is.
 */
export interface WorkshopPart extends Span {
  readonly of?: readonly Span[]
}

/** What whose a part is depends on: what was held, the lists in order, and who is named where. */
export interface WorkshopNames {
  readonly header: Span
  readonly lists: readonly ListTold[]
  readonly mentions: readonly Mention[]
  readonly strangersNamed: readonly StrangerNamed[]
  /** Names that fit nobody, of a list or not. */
  readonly others: readonly Span[]
}

type Whose = readonly Span[] | 'everybody'

/** Says of every part of a workshop's text whose it is. What is said of "her" is kept for her of whom alone was spoken before. */
export function workshopParts(text: string, names: WorkshopNames): readonly WorkshopPart[] {
  const sentences = sentencesOf(text)
  const covered = [names.header, ...names.lists].sort(byPlace)
  const edges = [...covered, { start: text.length, end: text.length }]
  let from = 0
  let before: ListTold | undefined
  return edges.flatMap((edge) => {
    const gap = { start: from, end: edge.start, before, next: names.lists.find((list) => list === edge) }
    from = Math.max(from, edge.end)
    before = gap.next ?? before
    return partsOfGap(text, sentences, gap, names)
  })
}

/** What stands between two lists, or before the first or behind the last. */
interface Gap extends Span {
  readonly before: ListTold | undefined
  readonly next: ListTold | undefined
}

function partsOfGap(
  text: string,
  sentences: readonly Span[],
  gap: Gap,
  names: WorkshopNames,
): readonly WorkshopPart[] {
  const { before, next } = gap
  let spoken: Whose = before === undefined ? 'everybody' : membersOf(before)
  const parts: WorkshopPart[] = []
  for (const sentence of sentences.filter(({ start, end }) => start < gap.end && end > gap.start)) {
    const part = { start: Math.max(gap.start, sentence.start), end: Math.min(gap.end, sentence.end) }
    const said = text.slice(part.start, part.end)
    if (!tells(said)) continue
    const line = part.start === gap.start && part.start > sentence.start ? before : undefined
    const leadsTo = part.end === gap.end && part.end < sentence.end ? next : undefined
    const named = namedIn(text, part, names)
    const whose = whoseIs(said, { named, spoken, line, leadsTo, isBetween: next !== undefined })
    if (named.length > 0) spoken = whose
    parts.push(partOf(whose, { start: startOf(part, line, whose), end: part.end }))
  }
  return parts
}

const partOf = (whose: Whose, part: Span): WorkshopPart =>
  whose === 'everybody' ? part : { ...part, of: whose }

const glue =
  /(?<!\p{L})(?:and|then|also|but|with|both|all|were|was|plus|however|unfortunately|n|while|whereas|for|the|to)(?!\p{L})/giu

const tells = (said: string): boolean => /[\p{L}\p{N}]/u.test(said.replace(glue, ''))

/** Behind a list, "(late)" is said of the last on it. */
const aside = /^\s*\(/

const membersOf = ({ list }: ListTold): readonly Span[] => [...list.mentions, ...list.strangers].sort(byPlace)
const lastOf = (line: ListTold): readonly Span[] => membersOf(line).slice(-1)

/** What goes on behind her name is kept with the name; behind several names it begins with what was said of them. */
function startOf(part: Span, line: ListTold | undefined, whose: Whose): number {
  if (line === undefined) return part.start
  const [only, ...more] = whose === 'everybody' ? membersOf(line) : whose
  const isLast = only !== undefined && more.length === 0 && lastOf(line).includes(only)
  return isLast ? only.start : line.list.end
}

interface Place {
  /** Those of the lists who are named in the part; `undefined` among them for somebody who is in none. */
  readonly named: readonly (Span | undefined)[]
  /** Of whom was spoken before. */
  readonly spoken: Whose
  /** The list whose sentence the part goes on with. */
  readonly line: ListTold | undefined
  /** The list that the part leads up to. */
  readonly leadsTo: ListTold | undefined
  /** Whether another list follows. */
  readonly isBetween: boolean
}

const ofOne =
  /(?<!\p{L})(?:she|her|hers|herself|he|him|his|himself|one (?:of|woman|lady|girl|participant|person|member))(?!\p{L})/iu
const ofAll =
  /(?<!\p{L})(?:sessions?|group|workshop|class|course|everyone|everybody|all|we|ladies|women|next (?:week|time|one))(?!\p{L})/iu

function whoseIs(said: string, place: Place): Whose {
  const { named, spoken, line, leadsTo } = place
  if (line !== undefined && aside.test(said)) return lastOf(line)
  const members = named.filter((one) => one !== undefined)
  if (members.length > 0) return members
  if (named.length > 0 && line === undefined) return []
  if (ofOne.test(said)) return alone(spoken)
  if (line !== undefined) return spoken
  return leadsTo === undefined ? whoseSentence(said, place) : membersOf(leadsTo)
}

/** Whose a sentence is that names nobody and speaks of no "her". */
function whoseSentence(said: string, { spoken, isBetween }: Place): Whose {
  if (spoken === 'everybody' || ofAll.test(said)) return 'everybody'
  return spoken.length === 1 || isBetween ? spoken : 'everybody'
}

const alone = (spoken: Whose): readonly Span[] =>
  spoken !== 'everybody' && spoken.length === 1 ? spoken : []

function namedIn(
  text: string,
  part: Span,
  { lists, mentions, strangersNamed, others }: WorkshopNames,
): readonly (Span | undefined)[] {
  const isHere = ({ start }: Span): boolean => start >= part.start && start < part.end
  const members = lists.flatMap(({ list }) => list.mentions)
  const known = mentions.filter(isHere).flatMap((mention) => {
    const hers = members.filter(({ women }) => women.some((woman) => mention.women.includes(woman)))
    if (hers.length > 0) return hers
    return mention.rank === 'hint' ? [] : [undefined]
  })
  const again = strangersNamed.filter(isHere).map(({ stranger }) => stranger)
  const isListed = (one: Span): boolean => strangersNamed.some(({ start }) => start === one.start)
  const unlisted = others.filter((one) => isHere(one) && !isListed(one)).map(() => undefined)
  const begins = known.length + again.length === 0 && beginsWithName(text.slice(part.start, part.end))
  return [...new Set([...known, ...again, ...unlisted, ...(begins ? [undefined] : [])])]
}

const beginsWithName = (said: string): boolean => {
  const [, first] = /^\s*(\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(said) ?? []
  return first !== undefined && isGivenName(first.toLowerCase()) && !isCommonWord(first.toLowerCase())
}
