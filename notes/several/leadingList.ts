import { textAfter, textBefore } from '../text/finding.ts'
import { beginsClause, type Head } from './heads.ts'
import type { NameList } from './nameLists.ts'
import { isSameWoman } from './sameWoman.ts'

/** Behind two names: what they are, have or want of each other, or will do, tells of no contact with them. */
const onlySpokenOf =
  /^[\s:–-]*(?:(?:both|all|each|two)\s)?(?:are|were|have|had|has|is|was|know|want|need|next|to|will|ring|call|text|chase|still|not|don|do|may|might|should|argu\w*|fell|fallen|fight\w*|hate|live|get)(?!\p{L})/iu
/** "I saw each of them after", "both texted": what says of women who were only spoken of that each had a contact. */
const bothMet =
  /\b(?:i|have|i['’]ve)\s(?:then |also |just )?(?:saw|met|rang|called|phoned|texted|seen|spoke (?:to|with))\s(?:them )?(?:both|each|all)\b|\bboth (?:of them )?(?:texted|txtd?|rang|phoned|messaged|e-?mailed|came|attended)\b/i
const furthestBoth = 160
const togetherBefore =
  /(?:^|[.!?\n]\s?)(?:caught|bumped into|ran into|found|had|sat with|time with|brought|collected)\s$/i
const longest = 60

/**
 * The heads of a text; where it has none, the several women whom it begins with: "Joy & Nia, C2 landing, 15 each", "Yesterday
 * Joy and Destiny shared a taxi here". Each has a contact, whatever is told of them.
 */
export function withLeading(
  text: string,
  lists: readonly NameList[],
  heads: readonly Head[],
): readonly Head[] {
  const [list] = lists
  if (list === undefined || !isLed(text, list)) return heads
  const isOfThose = (head: Head): boolean =>
    head.list.mentions.every((one) => list.mentions.some((other) => isSameWoman(text, one, other)))
  const isTold = heads.some((head) => head.list === list || !isOfThose(head))
  return isTold || heads.length > 1 ? heads : [{ list, start: list.start }]
}

function isLed(text: string, list: NameList): boolean {
  const { mentions, strangers, start, end } = list
  const [first, next] = mentions
  if (first === undefined || next === undefined || strangers.length > 0 || start > longest) return false
  if (isSameWoman(text, first, next) || mentions.some(({ rank }) => rank === 'hint')) return false
  if (mentions.some((one) => /['’]s?$/.test(text.slice(one.start, one.end)))) return false
  // "Knit and natter at hub: Joy, April": a heading says what was held, and is read with those it heads.
  if (/:\s*$/.test(textBefore(text, start))) return false
  if (onlySpokenOf.test(textAfter(text, end)) && !bothMet.test(text.slice(end, end + furthestBoth)))
    return false
  return beginsClause(text, list) || togetherBefore.test(textBefore(text, start))
}
