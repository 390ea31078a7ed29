import type { KnownWoman } from '../names/nameForms.ts'
import type { Span } from '../text/finding.ts'
import type { Head } from './heads.ts'

/** The part of a text that tells of one contact, or of one with several women at once. */
export interface Stretch extends Span {
  readonly heads: readonly Head[]
}

const connector = /(?:[\s,;–—-]|\b(?:and|then|also|later|afterwards|after that|plus|next|finally)\b|[&+])*$/i
/** A clause that leads up to the next contact begins at most this many characters before it. */
const leadIn = 60
const clauseEdge = /[.!?;\n]\s|,\s|\s[-–—]\s|\b(?:then|and)\s|\n/gi

/**
 * Cuts a text before each contact with another woman than the one before, in its order. What stands before the first contact
 * belongs to all and to no stretch.
 */
export function stretchesOf(text: string, heads: readonly Head[]): readonly Stretch[] {
  const groups = groupsOf(heads)
  const starts = groups.map(([head], at) => startOf(text, head, groups[at - 1]?.at(-1)))
  return groups.map((group, at) => ({
    start: starts[at] ?? 0,
    end: endBefore(text, starts[at + 1] ?? text.length),
    heads: group,
  }))
}

/** The heads in a row that name the same women. */
function groupsOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const groups: Head[][] = []
  let women = new Set<KnownWoman>()
  for (const head of heads) {
    const last = groups.at(-1)
    if (last !== undefined && namesOnly(women, head)) last.push(head)
    else {
      groups.push([head])
      women = new Set()
    }
    for (const mention of head.list.mentions) for (const woman of mention.women) women.add(woman)
  }
  return groups
}

function namesOnly(women: ReadonlySet<KnownWoman>, { list }: Head): boolean {
  return (
    list.strangers.length === 0 &&
    list.mentions.every((mention) => mention.women.some((woman) => women.has(woman)))
  )
}

function startOf(text: string, head: Head | undefined, previous: Head | undefined): number {
  if (head === undefined) return 0
  const floor = Math.max(previous?.list.end ?? 0, head.start - leadIn)
  const before = text.slice(floor, head.start)
  const edges = [...before.matchAll(clauseEdge)]
  const edge = edges.at(-1)
  if (edge !== undefined) return floor + edge.index + edge[0].length
  return previous === undefined && floor === 0 ? 0 : head.start
}

/** A stretch ends before the words that only lead over to the next. */
function endBefore(text: string, next: number): number {
  if (next >= text.length) return text.length
  const from = Math.max(0, next - 40)
  const glue = connector.exec(text.slice(from, next))
  return glue === null ? next : from + glue.index
}
