import type { Span } from '../text/finding.ts'
import { dayHeadingBefore, timeHeadingBefore } from './dayHeadings.ts'
import type { Head } from './heads.ts'
import { isSameWoman } from './sameWoman.ts'

/** The part of a text that tells of one contact, or of one with several women at once. */
export interface Stretch extends Span {
  readonly heads: readonly Head[]
}

const connector = /(?:[\s,;–—-]|\b(?:and|then|also|later|afterwards|after that|plus|next|finally)\b|[&+])*$/i
/** The number of the next contact in a numbered list leads over to it too. */
const numberedConnector = /(?:[\s,;–—-]|\b(?:and|then|also|plus|next)\b|\b\d{1,2}[.)])*$/i
/** A clause that leads up to the next contact begins at most this many characters before it. */
const leadIn = 60
const clauseEdge = /[.!?;\n]\s|,\s|\s[-–—]\s|\b(?:then|and)\s|\n/gi

/**
 * Cuts a text before each contact with another woman than the one before, in its order. What stands before the first contact
 * belongs to no stretch.
 */
export function stretchesOf(text: string, heads: readonly Head[]): readonly Stretch[] {
  const groups: Head[][] = []
  for (const head of heads) {
    const last = groups.at(-1)
    if (last !== undefined && sameWomen(text, last, head)) last.push(head)
    else groups.push([head])
  }
  const numbered = /^\s*1[.)]/.test(text)
  const starts = groups.map(([head], at) => startOf(text, head, groups[at - 1]?.at(-1)))
  return groups.map((group, at) => ({
    start: starts[at] ?? 0,
    end: endBefore(text, starts[at + 1] ?? text.length, numbered ? numberedConnector : connector),
    heads: group,
  }))
}

const leadsOver =
  /(?<!\p{L})(?:and|then|also|later|afterwards|after that|plus|next|finally|\d{1,2}[.)])(?!\p{L})/giu

/** What a text tells beside the stretches of its contacts; words that only lead over to the next are left out. */
export function outsideOf(text: string, stretches: readonly Span[]): readonly Span[] {
  const edges = [0, ...stretches.map(({ end }) => end)]
  return edges
    .map((start, at) => ({ start, end: Math.max(start, stretches[at]?.start ?? text.length) }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end).replace(leadsOver, '')))
}

function sameWomen(text: string, group: readonly Head[], { list }: Head): boolean {
  // The first and the last are enough to know her by, and a long text is read in time.
  const before = [group[0], group.at(-1)].flatMap((head) => head?.list.mentions ?? [])
  return (
    list.strangers.length === 0 &&
    list.mentions.every((mention) => before.some((one) => isSameWoman(text, one, mention)))
  )
}

function startOf(text: string, head: Head | undefined, previous: Head | undefined): number {
  if (head === undefined) return 0
  const heading = dayHeadingBefore(text, head.start) ?? timeHeadingBefore(text, head.start)
  if (heading !== undefined) return previous === undefined ? withPreface(text, heading.start) : heading.start
  const floor = Math.max(previous?.list.end ?? 0, head.start - leadIn)
  const before = text.slice(floor, head.start)
  const edges = [...before.matchAll(clauseEdge)]
  const edge = edges.at(-1)
  if (edge !== undefined) {
    const start = floor + edge.index + edge[0].length
    return dayHeadingBefore(text, start)?.start ?? start
  }
  return previous === undefined && floor === 0 ? 0 : head.start
}

const preface =
  /^[^.;:,\n\d]{0,24}\b(?:today|yesterday|yday|yest|this (?:morning|afternoon|am|pm)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\W{1,4}$/i

/** "Right so yesterday. 10-11 Aisha": a day before the first contact is told with it, and by it of those that follow. */
const withPreface = (text: string, start: number): number =>
  start < 48 && preface.test(text.slice(0, start)) ? 0 : start

/** A stretch ends before the words that only lead over to the next. */
function endBefore(text: string, next: number, leadsOver: RegExp): number {
  if (next >= text.length) return text.length
  const from = Math.max(0, next - 40)
  const glue = leadsOver.exec(text.slice(from, next))
  return glue === null ? next : from + glue.index
}
