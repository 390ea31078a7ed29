import type { Span } from '../text/finding.ts'

const around =
  "(?:friend|mate|pal|bestie|buddy|cousin|sister|sis|mum|mam|mother|daughter|niece|aunt|auntie|nan|gran|neighbour|flatmate|housemate|roommate|room-?mate|room mate|cell-?mate|cell mate|pad-?mate|pad mate|partner|girlfriend|ex|in-law|step-?sister|step-?daughter|family|son's girlfriend|colleague|workmate|carer|landlady|lodger)s?"
/** "Joy's old roommate", "joys cousin": what somebody unknown is to her. */
const hasAround = new RegExp(`^(?:['’]s?)?(?:\\s[\\p{L}-]+){0,2}?\\s${around}(?!\\p{L})`, 'iu')
/** "friend of Joy", "mate of Joy's", "knows Joy", "heard of us through Joy", "lives with Joy", "in the same hostel as Joy". */
const spokenOf = new RegExp(
  `(?<!\\p{L})(?:from|frm|via|through|thru|by|than|like|knows?|knew|known|recognised|remembers?|near|next door to|next to|${around} (?:of|to|with)|(?:went|been|was|is) (?:out )?with|(?:lives?|lived|living|shares?|shared|sharing|stays?|stayed|staying|works?|worked|goes|went|came|comes|friends|friendly|mates|pally|related|inside|prison|hostel|refuge|wing|flat|house|room|cell|pad|school|church)(?: \\p{L}+){0,3} (?:with|w|as|to)|same(?: \\p{L}+){1,3} as|(?:asking|asked|looking|looks|ask) (?:for|after)|brought (?:in |along )?by)\\s(?:(?:our|my|a|one of ours|client|\\p{L}+ (?:and|&|n))\\s)?$`,
  'iu',
)
const peer = new RegExp(
  "^(?:['’]s?)?(?:\\s[\\p{L}-]+){0,2}?\\s(?:friend|mate|pal|buddy|neighbour|flatmate|housemate|room-?mate|room mate|cell-?mate|pad-?mate)(?!\\p{L})",
  'iu',
)

/** Whether what stands behind a woman's name says that somebody is her friend or shares a room with her. */
export const isPeerOf = (text: string, { end }: Span): boolean => peer.test(text.slice(end, end + 40))

/** Where nobody known can have been met: what somebody unknown says of her, or whose she is. */
const anyMention = /\b(?:of|with|w|to|says?|said|told|that|as)\s$/i
const tellsOfUs =
  /^\s(?:had\s|has\s|'d\s)?(?:told|sent|referred|recommended|suggested|brought|introduced|passed|mentioned|gave|knows?|pointed|put)(?!\p{L})/iu
const isAbout =
  /\b(?:re|about|abt|regarding|reg|concerning|(?<!(?:ask|look)(?:ing|ed)? )for|ref|behalf of|update on)\s$/i
const joined = /^(?:\s?[,&+/]\s?|,?\s(?:and|n|or|&)\s)$/i

/**
 * Tells of each woman who is known, in the order of the text, whether she is only spoken of; where somebody unknown is surely who
 * was met, in more words.
 */
export function ofKnownWoman(text: string, isSure: boolean): (one: Span) => boolean {
  let last: Span | undefined
  return ({ start, end }) => {
    const before = text.slice(Math.max(0, start - 48), start)
    const behind = text.slice(end, end + 40)
    const isNext = last !== undefined && joined.test(text.slice(last.end, start))
    last = { start, end }
    if (isAbout.test(before)) return false
    const isPossessive = /(?:['’]s?|s)$/i.test(text.slice(start, end)) || /^['’]/.test(behind)
    return (
      isNext ||
      spokenOf.test(before) ||
      (isPossessive && hasAround.test(behind)) ||
      tellsOfUs.test(behind) ||
      (isSure && anyMention.test(before))
    )
  }
}
