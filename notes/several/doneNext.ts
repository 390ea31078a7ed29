import { textAfter, type Span } from '../text/finding.ts'
import { startWithTitle } from './spokenHeads.ts'

/** Whether what was done with the women named before was done with those of a list too, in the same way or in another. */
export const isDoneNext = (text: string, before: Span | undefined, list: Span): boolean =>
  isNextOf(text, before, list) || isOtherWay(text, before, list)

/** "Saw Kasia, then Liz": what was done with the one was done with the next, where nothing else is said of her. */
function isNextOf(text: string, before: Span | undefined, { start, end }: Span): boolean {
  if (before === undefined || !/^,?\s(?:and\s)?then\s$/i.test(text.slice(before.end, start))) return false
  return /^\s*(?:$|[.;\n]|,?\s(?:and\s)?then\s)/i.test(textAfter(text, end))
}

/** "Wrote to Joy by letter and to Liz by e-mail": the same was done with the next in another way. */
function isOtherWay(text: string, before: Span | undefined, { start, end }: Span): boolean {
  if (before === undefined || start - before.end > 60) return false
  const gap = text.slice(before.end, startWithTitle(text, start))
  return (
    /^[^.;:\n]*\b(?:and|then) (?:to|with) $/i.test(gap) &&
    /^ (?:by|via|on) (?:the )?\p{L}/u.test(textAfter(text, end))
  )
}
