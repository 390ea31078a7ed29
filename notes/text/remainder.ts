import { outside, type Span } from './finding.ts'
import { matchesOf } from './matches.ts'

const glue = new Set(
  `a about abt actually add added afternoon again ah also an and approx approximately around as at be been but by c can change
  changed cheers correct correction date day delete did do dont drop duration er evening for from had hang has hello her
  here herself hi hiya hmm i im in instead is ish it its just length lol made make me mean meant minutes mistake mode
  morning my myself no nope not note of off oh ok okay on only oops or our out place please pls plus put rather re
  regarding remove set she shes should so sorry ta take thank thanks that thats the then there this time to today too
  topic topics typo um update wait was wasnt we well were with woman wrong yeah yep yes you`.split(/\s+/),
)

const wordPattern = /[\p{L}\p{M}\p{N}£%]+(?:['’./:-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a stretch of text that nothing has read and that say something, in lower case and without apostrophes. */
export function wordsLeft(text: string, stretch: Span, read: readonly Span[]): readonly string[] {
  const said = text.slice(stretch.start, stretch.end)
  const words = matchesOf(said, wordPattern).map((match) => ({
    start: stretch.start + match.index,
    end: stretch.start + match.index + match[0].length,
    word: match[0].toLocaleLowerCase('en-GB').replace(/['’]/g, ''),
  }))
  return outside(words, read)
    .map(({ word }) => word)
    .filter((word) => !glue.has(word))
}

const longestReadingOnly = 200

/** Whether a stretch of text holds readings and small words, and nothing else. */
export function saysNothingElse(text: string, stretch: Span, read: readonly Span[]): boolean {
  const length = stretch.end - stretch.start
  if (length > longestReadingOnly) return false
  const near = read.filter(({ start, end }) => start < stretch.end && end > stretch.start)
  return wordsLeft(text, stretch, near).length === 0
}
