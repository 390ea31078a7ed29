import type { Attendance } from '../../casework/words.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { attendedIn, sizeOf, type Attended } from './attended.ts'
import { tellsOfGathering } from './gatherings.ts'
import { beginsClause } from './heads.ts'
import { beginsInGroup, heldBehind, heldOfFirst } from './heldBehind.ts'
import { marksOf } from './registerMarks.ts'
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
  const header = headerOf(text, first, { isMany: size > 2, more: attended.slice(1), lists })
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

/** What whether a text tells of a group depends on beside its first list of those who came or stayed away. */
interface HeadOf {
  readonly isMany: boolean
  readonly more: readonly Attended[]
  readonly lists: readonly NameList[]
}

/** Whether a group is told of before its first list, with no contact of another woman told before: "Joy tel 15. Art: Shan, Liz". */
function opensGroup(text: string, told: readonly Attended[], lists: readonly NameList[]): boolean {
  const [first] = lists
  const list = told[0]?.list
  if (first === undefined || list === undefined || !tellsOfGathering(text.slice(0, list.start))) return false
  if (tellsOfGathering(text.slice(0, first.start)) || beginsInGroup(text, first)) return true
  const before = lists.filter(({ start, mentions }) => start < list.start && mentions.length > 0)
  const listed = new Set(told.flatMap(({ list: { mentions } }) => mentions.flatMap(({ women }) => women)))
  return !before.some(
    (one) =>
      beginsClause(text, one) &&
      !/['’]s?$/.test(text.slice(one.start, one.end)) &&
      !one.mentions.some(({ women }) => women.some((woman) => listed.has(woman))),
  )
}

/** What was held: told before the first list, or behind it, as in "Catherine and Nikki both at relapse group 2-3.15". */
function headerOf(text: string, told: Attended, { isMany, more, lists }: HeadOf): Span | undefined {
  const { list: first, start: labelled } = told
  const head = text.slice(0, first.start)
  const isHeading = isMany && headsGathering(head, told)
  if (
    opensGroup(text, [told, ...more], lists) ||
    isHeading ||
    isRegister(text, told, more) ||
    isMarked(text, [told, ...more])
  )
    return { start: 0, end: labelled }
  if (together.test(head)) return undefined
  return heldBehind(text, first, more[0]?.list) ?? heldOfFirst(text, first)
}

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

/** Whether those of a text that rings nobody have each a mark behind the name: "Budgeting. Liz ✔ Shan ✔ Joy –". */
function isMarked(text: string, told: readonly Attended[]): boolean {
  const lists = told.map(({ list }) => list)
  return (
    told.length > 2 && marksOf(text, lists) !== undefined && !together.test(text.slice(0, lists[0]?.start))
  )
}

/** "Nail bar afternoon at the hub 1-2.30 w", "Tea and toast, 10.30 to 12 at the hub,": from when to when, and then those who met. */
const heldFromTo =
  /^[^.;\n]{3,60}\b\d{1,2}(?:[.:]\d\d)?(?:am|pm)?\s?(?:-|–|to|till?)\s?\d{1,2}(?:[.:]\d\d)?(?:am|pm)?(?!\d)[^.;\n]{0,50}?(?:[,:–-]\s?|\b(?:w\/?|with)\s)$/i
/** Where one goes with several women, each is met in person and no group is held. */
const wentWith =
  /\b(?:court|mags|probation|hospital|prison|visits?|job ?cent(?:re|er)|housing|drive|lift|gate)\b/i
const fromTo = /\b\d{1,2}(?:[.:]\d\d)?(?:am|pm)?\s?(?:to|till?)\s?(?=\d)/gi

/** Whether a line that ends in a colon and names no group may head those who met, or one that says from when to when. */
function headsGathering(head: string, { list, start, end }: Attended): boolean {
  if (
    heldFromTo.test(head) &&
    !together.test(head) &&
    !wentWith.test(head) &&
    !isNoGathering.test(head.replace(fromTo, ''))
  )
    return sizeOf(list) > 2
  if (!/(?:[:]|\bsigned[ -]in(?: 1[.)]?)?)\s*$/i.test(head) || together.test(head)) return false
  return start < list.start || end > list.end || !isNoGathering.test(head)
}

const total = (lists: readonly NameList[]): number => lists.reduce((sum, list) => sum + sizeOf(list), 0)
