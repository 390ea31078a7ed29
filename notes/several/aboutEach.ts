import type { Found, Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import type { NameList } from './nameLists.ts'

/** How a talk is said to have been about several women who are named in the sentences behind it. */
const aboutSeveral =
  /\b(?:about|re|regarding|for)\s(?:(?:these|the|my|our|all|both)\s)*(?:two|three|four|five|six|both|[2-6]|the following|these|few|several)(?:\s(?:of (?:mine|my (?:women|ladies)|ours|them)|women|ladies|cases|clients))?\s?[.:\n–-]\s*$/i
const told = /^\s?(?:[,:(–-]|is|was|has|not|still|no|to)(?!\p{L})/iu
const mostBefore = 90

/** A woman of a text that begins with a talk about several, and the sentences told of her; the talk is told of each. */
export interface AboutOne {
  readonly list: NameList
  readonly stretches: readonly Span[]
}

/** "Rang the CMHT about three of mine. Tracy, depot moved. Joy, still waiting": each of at least two whom a sentence begins with. */
export function aboutEach(
  text: string,
  lists: readonly NameList[],
  about: readonly Found<'about-her'>[],
): readonly AboutOne[] {
  const [first] = lists
  const [talk] = about
  if (first === undefined || talk === undefined || first.start > mostBefore || talk.end > first.start)
    return []
  if (!aboutSeveral.test(text.slice(0, first.start))) return []
  const starts = sentencesOf(text).map(({ start, end }) => start + text.slice(start, end).search(/\S|$/))
  const each = lists.filter(
    ({ start, end, mentions }, at) =>
      mentions.length === 1 && (at === 0 || starts.includes(start)) && told.test(text.slice(end, end + 8)),
  )
  if (each.length < 2 || each.length < lists.length) return []
  const opening = { start: 0, end: first.start }
  return each.map((list, at) => ({
    list,
    stretches: [opening, { start: list.start, end: each[at + 1]?.start ?? text.length }],
  }))
}
