import type { Span } from './finding.ts'
import { matchesOf } from './matches.ts'
import { rememberLast } from './rememberLast.ts'

/** Double quotation marks, or single ones behind what says that somebody speaks; one that is left open reaches to the end of its line. */
const quote =
  /["“”][^"“”\n]{1,1000}(?:["“”]|(?=\n|$))|(?<=(?:\b(?:said|says|saying|told \w+|wrote|texted|emailed|replied)|:),?\s)['‘](?=\p{L})[^\n]{1,500}?(?<=[\p{L}.!?])['’](?=[\s.,;]|$)/giu

/** Where a text repeats somebody's words in quotation marks; a text that stands in them as a whole quotes nobody. */
export const quotesIn = rememberLast((text): readonly Span[] =>
  matchesOf(text, quote)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(0, start).trim() !== '' || text.slice(end).trim() !== ''),
)

/** Whether a place of a text is within somebody's words. */
export function isQuoted(text: string, place: number): boolean {
  return quotesIn(text).some(({ start, end }) => place > start && place < end)
}
