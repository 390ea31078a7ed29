import { groupActivities } from '../contact/groupNames.ts'
import type { Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import type { NameList } from './nameLists.ts'

const atGroup =
  /^[\s,]*(?:(?:both|all|three|the|were|was|have|has|had|found|also) )*(?:at|attended|present (?:at|for)|absent (?:on \p{L}+ )?(?:from|for|at)|came to|came for|in|joined|did) (?:(?:the|our|my|a|an|today['’]?s|this) )?(?:[\p{L}'’&-]+ ){0,3}?(?:group|workshop|class|course|session|yoga|choir|drop[ -]?in|coffee morning|book club|lunch club|esol|sewing|knitting|cooking|gardening|art|crafts?|creative writing)\b/iu
/** "Kasia + Liz coffee morning 10-11": what was held stands directly behind those who begin the text. */
const groupNext = new RegExp(
  `^\\s(?:(?:our|the) )?(?:(?!(?:want|need|ask|miss|said|about|re|to|not|and|chased?|booked)\\w*\\s)\\p{L}+\\s){0,2}(?:group|workshop|drop[ -]?in|${groupActivities})\\b(?! chat)`,
  'iu',
)

/** So much behind a name says at what group she was. */
const widest = 60

/** What was held, where the rest of the sentence behind the first list says so. */
export function heldBehind(text: string, list: NameList, next?: NameList): Span | undefined {
  const { start, end: from } = list
  const [sentence] = sentencesOf(text).filter(({ end }) => end > from)
  if (list.mentions.length + list.strangers.length < 2 && !isWithin(sentence, next)) return undefined
  const end = Math.min(next?.start ?? text.length, sentence?.end ?? text.length)
  const behind = text.slice(from, end)
  const isNext = text.slice(0, start).trim() === '' && groupNext.test(behind)
  return isNext || atGroup.test(behind) ? { start: from, end } : undefined
}

const isWithin = (sentence: Span | undefined, list: Span | undefined): boolean =>
  sentence !== undefined && list !== undefined && list.start < sentence.end

/** Whether the first woman of a text is told of as one of a group, behind her name: "Nia in sewing group 12-2. Shan didn't show". */
export const beginsInGroup = (text: string, { start, end }: Span): boolean =>
  /^\s*(?:(?:client|ms|mrs|miss)\.?\s)?$/i.test(text.slice(0, start)) &&
  atGroup.test(text.slice(end, end + widest))

/** What was held, where the first woman of a text is told of as one of a group: the rest of her sentence. */
export function heldOfFirst(text: string, first: Span): Span | undefined {
  if (!beginsInGroup(text, first)) return undefined
  const [sentence] = sentencesOf(text).filter(({ end }) => end > first.end)
  return sentence === undefined ? undefined : { start: first.end, end: sentence.end }
}
