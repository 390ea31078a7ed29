import { folded } from '../../casework/names.ts'
import type { Mention } from '../names/nameMentions.ts'
import { isPlainWord } from '../names/plainWords.ts'
import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'

/** Women named in one breath, such as "Tracy, Joy and Nia", and the names among them that fit nobody. */
export interface NameList extends Span {
  readonly mentions: readonly Mention[]
  readonly strangers: readonly Span[]
}

const between = /^\s*(?:,|;|and|&|\+|\/|, ?and|, ?&)?\s*$/i
const separator = /[,;&+/]|\band\b/i
/** A list is not looked for across more than this many characters between two of its names. */
const widest = 60

/** The lists of names in a text, in its order; a woman named alone is a list of one. */
export function nameLists(text: string, mentions: readonly Mention[]): readonly NameList[] {
  const lists: GrowingList[] = []
  for (const mention of mentions) {
    const last = lists.at(-1)
    const strangers = last === undefined ? undefined : joining(text, last, mention)
    if (last === undefined || strangers === undefined) lists.push(alone(mention))
    else join(last, mention, strangers)
  }
  return lists.map((list) => withStrangersAround(text, list))
}

interface GrowingList {
  start: number
  end: number
  mentions: Mention[]
  strangers: Span[]
}

const alone = (mention: Mention): GrowingList => ({
  start: mention.start,
  end: mention.end,
  mentions: [mention],
  strangers: [],
})

function join(list: GrowingList, mention: Mention, strangers: readonly Span[]): void {
  list.end = mention.end
  list.mentions.push(mention)
  list.strangers.push(...strangers)
}

/** The strangers between a list and the next name where both are one list; undefined where they are not. */
function joining(text: string, list: Span, next: Span): readonly Span[] | undefined {
  const gap = text.slice(list.end, next.start)
  if (gap.length > widest || !separator.test(gap)) return undefined
  const strangers = capitals(gap, list.end)
  const glue = piecesBetween(text, [{ start: list.end, end: list.end }, ...strangers, next])
  return glue.every((piece) => between.test(piece) && separator.test(piece)) ? strangers : undefined
}

function piecesBetween(text: string, spans: readonly Span[]): readonly string[] {
  return spans.slice(1).map((span, at) => text.slice(spans[at]?.end ?? 0, span.start))
}

const capital = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]*)?/gu

function capitals(text: string, offset: number): readonly Span[] {
  return matchesOf(text, capital)
    .filter(([word]) => !isPlainWord(folded(word)))
    .map((match) => ({ start: offset + match.index, end: offset + match.index + match[0].length }))
}

/** Names that fit nobody directly before or after a list: "Shaz, Tracy and Joy came", "Tracy, Joy and Shaz". */
function withStrangersAround(text: string, list: NameList): NameList {
  const before = strangersBefore(text, list)
  const after = strangersAfter(text, list)
  const strangers = [...before, ...list.strangers, ...after]
  const start = before[0]?.start ?? list.start
  return { ...list, start, end: after.at(-1)?.end ?? list.end, strangers }
}

const listBefore = /(?:(?:^|[:.\n(]\s*|[,;&+/]\s*|\band\s)\p{Lu}[\p{L}\p{M}'’-]+\s*(?:,|;|&|\+|\/|and)\s*)$/iu
const listAfter =
  /^\s*(?:,|;|&|\+|\/|and|, ?and)\s*(\p{Lu}[\p{L}\p{M}'’-]+)(?=\s*(?:$|[,;.:!?&+/)\n]|(?:and|came|attended|did|didn['’]?t|dna|were|was|joined|all)\b))/u

function strangersBefore(text: string, { start }: Span): readonly Span[] {
  const from = Math.max(0, start - widest)
  const match = listBefore.exec(text.slice(from, start))
  return match === null ? [] : capitals(match[0], from + match.index).slice(-1)
}

function strangersAfter(text: string, { end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = end; found.length < 30;) {
    const match = listAfter.exec(text.slice(at, at + widest))
    const [whole, name] = match ?? []
    if (whole === undefined || name === undefined || isPlainWord(folded(name))) return found
    at += whole.length
    found.push({ start: at - name.length, end: at })
  }
  return found
}
