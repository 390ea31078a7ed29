import type { Attendance } from '../../casework/words.ts'
import { groupActivities } from '../contact/groupNames.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import { attendedIn, sizeOf, type Attended } from './attended.ts'
import { tellsOfGathering } from './gatherings.ts'
import type { NameList } from './nameLists.ts'
import { strangersNamedIn, type StrangerNamed } from './strangersNamed.ts'
import { workshopParts, type WorkshopPart } from './workshopParts.ts'

/** One woman's line of a workshop: who, and whether she came. */
export interface WorkshopLine {
  readonly mention: Mention
  readonly attendance: Attendance
}

/** A name in the list of a workshop that fits nobody. */
export interface WorkshopStranger extends Span {
  readonly attendance: Attendance
}

/** A workshop as it was told: what was held, who came and who did not, and whose every other part of the text is. */
export interface Workshop {
  readonly header: Span
  readonly lines: readonly WorkshopLine[]
  readonly strangers: readonly WorkshopStranger[]
  readonly parts: readonly WorkshopPart[]
  /** Every place where somebody of the list stands whose name fits nobody. */
  readonly strangersNamed: readonly StrangerNamed[]
}

const together = /\b(?:saw|met|seen|rang|phoned|called|texted|spoke)\b/i

/** What a list of women may be headed with who did not meet: "To ring tomorrow: Tracy, Joy, Kasia". */
const isNoGathering =
  /\b(?:no (?:answer|reply|response)|voice ?mail|vm|cancel\w*|cxl\w*|canx|postponed|moved|to|calls?|calling|ring|ringing|text|texts|texting|e-?mails?|chas(?:e|ed|ing)|to-?do|remind\w*|book(?:ed|ing)?|tomorrow|tmrw|next|see|due|overdue|contact|refer\w*|waiting)\b/i

/** A text with more names than this in its lists is no workshop of ours. */
const mostLines = 60

/** Reads a text that tells of a workshop with a list of women; undefined where it tells of something else. */
export function workshopIn(
  text: string,
  lists: readonly NameList[],
  mentions: readonly Mention[],
): Workshop | undefined {
  const attended = attendedIn(text, lists)
  const [first] = attended
  const size = total(attended.map(({ list }) => list))
  if (first === undefined || size < 2 || size > mostLines) return undefined
  const header = headerOf(text, first, { isMany: size > 2, more: attended.slice(1) })
  if (header === undefined) return undefined
  const strangersNamed = strangersNamedIn(text, attended)
  const others = lists.flatMap(({ strangers }) => strangers)
  return {
    ...{ header, strangersNamed },
    lines: attended.flatMap(({ list, attendance }) =>
      list.mentions.map((mention) => ({ mention, attendance })),
    ),
    strangers: attended.flatMap(({ list, attendance }) =>
      list.strangers.map(({ start, end }) => ({ start, end, attendance })),
    ),
    parts: workshopParts(text, { header, lists: attended, mentions, strangersNamed, others }),
  }
}

const atGroup =
  /^[\s,]*(?:both |all )?(?:were |was )?(?:at|attended|came to|came for|in|joined|did) (?:(?:the|our|my|a|an|today['’]?s|this) )?(?:[\p{L}'’&-]+ ){0,3}?(?:group|workshop|class|course|session|yoga|choir|drop[ -]?in|coffee morning|book club|lunch club|esol|sewing|knitting|cooking|gardening|art|crafts?|creative writing)\b/iu
/** "Kasia + Liz coffee morning 10-11": what was held stands directly behind those who begin the text. */
const groupNext = new RegExp(
  `^\\s(?:(?:our|the) )?(?:group|workshop|drop[ -]?in|${groupActivities})\\b(?! chat)`,
  'i',
)

/** What was held: told before the first list, or behind it, as in "Catherine and Nikki both at relapse group 2-3.15". */
function headerOf(
  text: string,
  told: Attended,
  { isMany, more }: { readonly isMany: boolean; readonly more: readonly Attended[] },
): Span | undefined {
  const { list: first, start: labelled } = told
  const head = text.slice(0, first.start)
  const isHeading = isMany && headsGathering(head, told)
  if (tellsOfGathering(head) || isHeading || isRegister(text, told, more)) return { start: 0, end: labelled }
  return together.test(head) ? undefined : heldBehind(text, first, more[0]?.list)
}

/** What was held, where the rest of the sentence behind the first list says so. */
function heldBehind(text: string, list: NameList, next?: NameList): Span | undefined {
  const { start, end: from } = list
  const [sentence] = sentencesOf(text).filter(({ end }) => end > from)
  if (sizeOf(list) < 2 && !isWithin(sentence, next)) return undefined
  const end = Math.min(next?.start ?? text.length, sentence?.end ?? text.length)
  const behind = text.slice(from, end)
  const isNext = text.slice(0, start).trim() === '' && groupNext.test(behind)
  return isNext || atGroup.test(behind) ? { start: from, end } : undefined
}

const isWithin = (sentence: Span | undefined, list: Span | undefined): boolean =>
  sentence !== undefined && list !== undefined && list.start < sentence.end

/** Whether those who came and those who did not are each labelled: "Attended - C Williams, J Price. DNA A Khan". */
function isRegister(text: string, first: Attended, more: readonly Attended[]): boolean {
  const isLabelled = ({ list, start }: Attended): boolean =>
    start < list.start && !/^with\b/i.test(text.slice(start, list.start))
  return (
    isLabelled(first) &&
    !together.test(text.slice(0, first.start)) &&
    first.attendance === 'came' &&
    more.some((other) => isLabelled(other) && other.attendance !== 'came')
  )
}

/** Whether a line that ends in a colon and names no group may head those who met. */
function headsGathering(head: string, { list, start, end }: Attended): boolean {
  if (!/(?:[:]|\bsigned[ -]in(?: 1[.)]?)?)\s*$/i.test(head) || together.test(head)) return false
  return start < list.start || end > list.end || !isNoGathering.test(head)
}

const total = (lists: readonly NameList[]): number => lists.reduce((sum, list) => sum + sizeOf(list), 0)
