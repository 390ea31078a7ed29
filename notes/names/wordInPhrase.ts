import { textAfter, textBefore } from '../text/finding.ts'
import type { TextWord } from '../text/textWords.ts'
import { monthNames } from './plainWords.ts'
import type { WordPlace } from './wordPlace.ts'

const articleBefore =
  /\b(?:an?|the|any|some|no|more|much|great|what|housing|crisis|hardship|student|full|half|her|his|their|my|our|your|of|little|such|pure|real|have|has|had|having)\s$/i
const feelingBefore =
  /\b(?:cried|crying|jumped|jumping|shouted|screamed|filled|beaming|wept|weeping|tears|lost|losing|lose|runs?|ran|running)(?:\sout)?\s(?:with|for|of)\s$|\b(?:lost|losing|lose|lacks|lacking|needs|find|finding|finds|found|gives|gave|brings|brought)\s$/i
const monthBefore =
  /\b(?:in|of|by|since|until|till?|early|late|mid|last|next|this|end|during|before|after|on|every|each)[\s-]$/i
const numberBefore = /\d(?:st|nd|rd|th)?\s$/i
const sinceMonth =
  /(?<!\b(?:text|txt|call|email|message|msg|letter|visit|spoke|spoken|spk|voicemail|meeting|chat|nothing|heard|word|reply|answer)\s)\b(?:from|to|for)\s$/i
const numberAfter = /^,?\s\d{1,4}(?!\d|[\s-]?(?:m|h|mins?|minutes?|hrs?|hours?|am|pm)\b|[:.]\d)/i

/** Whether a word stands in a phrase of its own: "no hope", "in April", "housing grant", "cried with joy". */
export function isInPhrase({ text }: WordPlace, name: TextWord): boolean {
  const before = textBefore(text, name.start)
  const isHers = name.capital && name.possessive && /\bof\s$/i.test(before)
  if ((articleBefore.test(before) && !isHers) || (!name.capital && feelingBefore.test(before))) return true
  if (!monthNames.has(name.word)) return false
  const dated = monthBefore.test(before) || numberBefore.test(before) || sinceMonth.test(before)
  return dated || numberAfter.test(textAfter(text, name.end))
}
