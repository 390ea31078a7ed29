import { textAfter, textBefore, type Span } from '../text/finding.ts'
import { relative, worker } from './otherPeople.ts'

const whose = /['’ʼ`´]s?$/u
/** "T/C Shan PO", "Joys mum": behind her name stands somebody of hers. */
const hersNext = new RegExp(`^(?:['’ʼ]s?)?\\s(?:${relative}|${worker})(?!\\p{L})`, 'iu')
/** What may stand between the word of a contact and the name of whom it was with. */
const joins = /^[\s:–—-]*(?:(?:to|with|w|w\/|from|for|again|today|both|quickly|briefly|ms|mrs|miss)\.?\s)*$/i
/** What may stand between her name and what she did. */
const does = /^,?\s(?:(?:has|had|was|is|just|then|also|again)\s)*$/i
const furthest = 24

/** Whether a contact is told of her by name, as in "Rang Jade", "Jade rang" and "DNA Jade"; not "Rang Jade's mum". Of nobody named it is hers. */
export function isPlainlyWithHer(text: string, women: readonly Span[], told: readonly Span[]): boolean {
  if (women.length === 0) return true
  return women.some(
    (woman) =>
      !whose.test(text.slice(woman.start, woman.end)) &&
      !hersNext.test(textAfter(text, woman.end)) &&
      (isMetInWords(text, woman) ||
        wasThere.test(textAfter(text, woman.end)) ||
        isLabel(text, woman) ||
        told.some((one) => isBeside(text, woman, one) || isJoined(text, woman, one))),
  )
}

/** "Core group, Aga there + social worker". */
const wasThere = /^,?\s(?:(?:was|also|both)\s)*(?:there|present|in attendance|attended|joined)(?!\p{L})/iu
const hers =
  /^(?:\s(?:for\s)?\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\p{L})(?! (?:with|w|on|to)(?!\p{L}))|\s?[:–-]\s(?:e-?mailed|texted|sent|messaged|posted) (?!her\b|his\b|the\b|my\b|to\b|off\b)\p{Ll})/u

/** "JP 45 mins today", "Zoe - e-mailed course details": behind her name, at the beginning, stands what was done with her. */
const isLabel = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).trim() === '' && hers.test(textAfter(text, end))

/** "Boots with Margaret, 20 mins", "caught Joy on the stairs": nobody else is named as whom it was with. */
const isMetInWords = (text: string, { start }: Span): boolean =>
  /(?:\bwith|\bw|w\/|\b(?:caught|grabbed|collared|cornered|nabbed))\s?$/i.test(textBefore(text, start))

/** "Meeting with her worker and Aisha", "joint visit with housing to Maria". */
function isJoined(text: string, woman: Span, told: Span): boolean {
  return (
    told.end <= woman.start && woman.start - told.end <= widest && joined.test(textBefore(text, woman.start))
  )
}
const joined = /\s(?:to|with|w|w\/|and|&|\+)\s$/i
const widest = 60

function isBeside(text: string, woman: Span, told: Span): boolean {
  if (told.end <= woman.start)
    return woman.start - told.end <= furthest && joins.test(text.slice(told.end, woman.start))
  if (told.start >= woman.end)
    return told.start - woman.end <= furthest && does.test(text.slice(woman.end, told.start))
  return true
}
