import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'

const herWords = /^,?\s(?:says?|said|reports?|reported|told|feels?|feeling|wants|doing|re|about)\b/i
const herState = /^,?\s(?:is|was|has)\b/i
const begins = /(?:^|[.;\n])\s*$/

/** Where she is not, told before the talk that was had about it: "Jade has not been seen since Sunday. Rang her sister". */
const notThere =
  /^,?\s(?:(?:has|is|was)(?:\s?n['’]?t)?\s)(?:(?:not|never|also|now|still|been|gone) ){0,3}(?:missing|awol|stopped (?:answering|coming|attending|replying)|disappeared|vanished|absconded|seen|back|heard (?:from|of)|home|in touch|out of (?:hmp |prison|bronzefield|downview|send\b)|due out|in (?:custody|prison|hospital|police)|arrested|recalled|remanded|sectioned|admitted|evicted)\b/i

const edge = /[.;,\n]|\s[-–—]\s/

/** A talk with somebody else makes the contact one about her only when it is the first thing the note tells. */
export function firstTold(
  text: string,
  about: readonly Found<'about-her'>[],
  {
    women,
    signs,
    places,
    lengths,
  }: {
    readonly women: readonly Span[]
    readonly signs: readonly Span[]
    readonly places: readonly Span[]
    readonly lengths: readonly Span[]
  },
): Found<'about-her'> | undefined {
  const [first] = about
  if (first === undefined) return undefined
  const [sign] = signs
  if (sign !== undefined && sign.start < first.start && sign.end <= first.start) return undefined
  const [woman] = women
  const isHers = woman !== undefined && woman.end <= first.start && isToldByHer(text, woman, first, lengths)
  const isTimed =
    woman !== undefined &&
    lengths.some(
      ({ start, end }) => woman.end <= start && end <= first.start && edge.test(text.slice(end, first.start)),
    )
  const isSeen =
    woman !== undefined && places.some(({ start, end }) => woman.end <= start && end <= first.start)
  return isHers || isSeen || isTimed ? undefined : first
}

/** Whether what stands behind her name is what she says, or how she is where she may have been asked. */
function isToldByHer(text: string, woman: Span, about: Span, lengths: readonly Span[]): boolean {
  const after = textAfter(text, woman.end)
  if (herWords.test(after)) return true
  return herState.test(after) && !notThere.test(after) && !isAllThatLasted(text, about, lengths)
}

/** "Jade is out on Friday. Call to her PO 20 mins": the talk has a sentence of its own, and the only length of the note. */
function isAllThatLasted(text: string, { start, end }: Span, lengths: readonly Span[]): boolean {
  const [length, ...more] = lengths
  if (length === undefined || more.length > 0 || length.start < end) return false
  return begins.test(textBefore(text, start)) && /^[^.;\n]{0,30}$/.test(text.slice(end, length.start))
}
