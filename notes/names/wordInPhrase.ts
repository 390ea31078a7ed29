import { textAfter, textBefore } from '../text/finding.ts'
import type { TextWord } from '../text/textWords.ts'
import { monthNames } from './plainWords.ts'
import { virtueNames } from './wordNames.ts'
import type { WordPlace } from './wordPlace.ts'

const articleBefore =
  /\b(?:an?|the|any|some|no|more|much|great|what|housing|crisis|hardship|student|full|half|her|his|their|my|our|your|of|little|such|pure|real|have|has|had|having)\s$/i
const feelingBefore =
  /\b(?:cried|crying|jumped|jumping|shouted|screamed|filled|beaming|wept|weeping|tears|lost|losing|lose|runs?|ran|running)(?:\sout)?\s(?:with|for|of)\s$|\b(?:lost|losing|lose|lacks|lacking|needs|find|finding|finds|found|gives|gave|brings|brought)\s$/i
const monthBefore =
  /\b(?:in|of|by|since|until|till?|early|late|mid|last|next|this|end|during|before|after|on|every|each)[\s-]$/i
/** A day before a month; "8.45 April" is a time before a name. */
const numberBefore = /(?<!\d[.:])(?<![.:\d])\d{1,2}(?:st|nd|rd|th)?\s$/i
const sinceMonth =
  /(?<!\b(?:text|txt|call|email|message|msg|letter|visit|hv|tc|vm|spk|lift|spoke|spoken|spk|voicemail|meeting|chat|nothing|heard|word|reply|answer|apolog\w*|apols|regrets|sorry|thanks|sign|missing)\s)\b(?:from|to|for)\s$/i
/** A day or a year behind a month; four digits of a clock are none, as in "Text to April 1210". */
const numberAfter =
  /^,?\s(?:\d{1,2}|(?:19|20)\d\d)(?!\d|[\s-]?(?:m|h|mins?|minutes?|hrs?|hours?|am|pm|x|texts?|txts?|calls?|e?mails?|messages?|msgs?|visits?|sessions?|missed|times)\b|[:.]\d)/i
/** "Text of April", "visit of April": whose it was. */
const wordOf = /\b(?:text|txt|call|e-?mail|message|msg|letter|visit|voicemail|behalf|news|sight|sign) of\s$/i
/** What a month has and a woman hardly: "for April's rent". */
const ofMonth =
  /^\s(?:rent|pay|payments?|bills?|wages?|figures|rota|budget|newsletter|weather|statements?)\b/i

/** Whether a word stands in a phrase of its own: "no hope", "in April", "housing grant", "cried with joy". */
export function isInPhrase({ text }: WordPlace, name: TextWord): boolean {
  const before = textBefore(text, name.start)
  if (isHers(name, before)) return false
  if (articleBefore.test(before) || (!name.capital && feelingBefore.test(before))) return true
  if (!monthNames.has(name.word) || (name.capital && isWhose(text, name, before))) return false
  const dated = monthBefore.test(before) || numberBefore.test(before) || sinceMonth.test(before)
  return dated || numberAfter.test(textAfter(text, name.end))
}

/** "For April's asthma review", "Text of April: she is safe". */
const isWhose = (text: string, { possessive, end }: TextWord, before: string): boolean =>
  wordOf.test(before) || (possessive && !ofMonth.test(textAfter(text, end)))

/** "Our Joy", "news of Joy's boys", "cannot make head nor tail of Destiny": written with a capital it is she who is spoken of. */
function isHers({ word, capital, shouted, possessive }: TextWord, before: string): boolean {
  if (!capital || shouted) return false
  if (/\bour\s$/i.test(before) || wordOf.test(before)) return true
  return /(?:^|\s)(?:\p{Ll}+ )?of\s$/u.test(before) && (possessive || virtueNames.has(word))
}
