import type { Attendance } from '../../casework/words.ts'
import { isGroupOffBehind } from '../contact/groupOff.ts'
import type { Span } from '../text/finding.ts'
import { isAllCalledOff } from './allCalledOff.ts'
import { isGatheringOnly } from './gatherings.ts'
import { areOnlyTold, groupHeld, type GroupHeld } from './groupHeld.ts'
import { saidOfList, type SaidOfList } from './listAttendance.ts'
import { beginsInGroup, heldBehind } from './heldBehind.ts'
import type { NameList } from './nameLists.ts'
import { tookPart } from './tookPart.ts'
import { isNamedBefore, withoutTwice } from './namedTwice.ts'
import { marksOf, withoutMark, type RegisterMarks } from './registerMarks.ts'
import { saidOfGroup } from './saidOfGroup.ts'
import type { ListTold } from './workshopParts.ts'

/** A list of a workshop, with whether those on it came. */
export interface Attended extends ListTold {
  readonly attendance: Attendance
}

/** The lists that say who came and who did not; a woman who was in one before is only spoken of in the next. */
export function attendedIn(text: string, lists: readonly NameList[]): readonly Attended[] {
  const attended: Attended[] = []
  const { said, held, isGathered, marks } = groupTold(text, lists)
  for (const [at, each] of lists.entries()) {
    const own = said[at]
    if (own === undefined) continue
    const gathered = isGathered && held === 'as-planned' && attended.every((one) => sizeOf(one.list) < 2)
    const { start, end, attendance } = saidOrHeld(text, each, own, { held, gathered, last: attended.at(-1) })
    if (attendance === undefined) continue
    const mentions = each.mentions
      .filter((mention) => !isNamedBefore(text, attended, { mention, attendance }))
      .map((mention) => withoutMark(text, mention, marks))
    const list = withoutTwice(text, { ...each, mentions })
    if (sizeOf(list) > 0) attended.push({ list, start, end, attendance })
  }
  return attended
}

/** What a text says of a group and of each of its lists. */
interface GroupTold {
  readonly said: readonly SaidOfList[]
  readonly held: GroupHeld
  readonly isGathered: boolean
  readonly marks: RegisterMarks
}

function groupTold(text: string, lists: readonly NameList[]): GroupTold {
  const beside = lists.map((_, at) => saidOfList(text, lists, at))
  const [first] = lists
  const ran = first === undefined || beside.some((one, at) => tellsThatCame(text, one, lists[at]))
  const held = ran ? 'as-planned' : groupHeld(text, first)
  const isGathered = isGroupTold(text, lists, beside)
  const marks = marksOf(text, lists)
  const isGroup = isGathered || marks !== undefined
  const said = beside.map((own, at) => {
    const isUntold = !isGroup || (at === 0 && held !== 'as-planned')
    return isUntold ? own : asHeld(held, saidOfGroup(text, lists, at, { said: beside, marks }), own)
  })
  return { said, held, isGathered, marks }
}

/** Whether a text tells of a group: before its first names, behind them, or by a label over those who came. */
function isGroupTold(text: string, lists: readonly NameList[], said: readonly SaidOfList[]): boolean {
  const [first, next] = lists
  if (first === undefined || isAllCalledOff(text, first.start)) return false
  const head = text.slice(0, first.start)
  if (isGatheringOnly(head) || heldBehind(text, first, next) !== undefined) return true
  return beginsInGroup(text, first) && said.slice(1).some(({ attendance }) => attendance !== undefined)
}

/** What is said of a list of a group that was held or called off by us; who came to one that was called off came for nothing. */
function asHeld(held: GroupHeld, ofGroup: SaidOfList, beside: SaidOfList): SaidOfList {
  if (held === 'as-planned') return ofGroup
  if (held !== 'off' || ofGroup.attendance === undefined) return beside
  return ofGroup.attendance === 'cancelled-by-her' ? ofGroup : { ...ofGroup, attendance: attendanceOf.off }
}

/** Whether a list says that those on it came; "with" also stands in a group that was to be. */
const tellsThatCame = (text: string, { attendance, start, end }: SaidOfList, list?: NameList): boolean =>
  attendance === 'came' && !labelledWith.test(text.slice(start, list?.start ?? end))

const labelledWith = /^with\b/i

interface Held {
  readonly held: GroupHeld
  /** Whether the text begins with a group that was held, and nobody of it was told of in a list of several. */
  readonly gathered: boolean
  readonly last: Attended | undefined
}

/** What is said of a list, and otherwise what follows from whether the group was held. */
function saidOrHeld(text: string, list: NameList, said: SaidOfList, told: Held): SaidOfList {
  const { held, gathered, last } = told
  const isFirst = held === 'off' && last === undefined
  if (isFirst && (said.start < list.start || isGroupOffBehind(text.slice(list.end, list.end + widestGap))))
    return { ...withLabel(text, list, said), attendance: attendanceOf.off }
  return said.attendance === undefined
    ? { ...said, attendance: gathered && tookPart(text, list) ? 'came' : unsaid(text, list, told) }
    : said
}

const withLabel = (text: string, list: NameList, { start }: SaidOfList): Span => {
  const isWith = labelledWith.test(text.slice(start, list.start))
  return { start: isWith ? start : list.start, end: list.end }
}

const attendanceOf: Record<GroupHeld, Attendance | undefined> = {
  off: 'cancelled-by-us',
  'nobody-came': 'missed',
  'to-come': undefined,
  'as-planned': 'came',
}

/** A list that does not say who came counts only as the first, or as one that goes on with the list before it. */
function unsaid(text: string, list: NameList, { held, last }: Held): Attendance | undefined {
  const gap = text.slice(last?.end ?? 0, list.start)
  const areTold = areOnlyTold(gap, text.slice(list.end, list.end + widestGap))
  if (last === undefined) {
    return sizeOf(list) > 1 && (held !== 'as-planned' || !areTold) ? attendanceOf[held] : undefined
  }
  if (gap.length > widestGap) return undefined
  return goesOn.test(gap) || (held === 'off' && areTold) ? last.attendance : undefined
}

/** A longer gap than this goes on with nothing. */
const widestGap = 60
const goesOn = /^\s*(?:\([^()]{0,40}\))?\s*(?:[,;&+/]|and|plus)*\s*$/i

/** How many stand on a list. */
export const sizeOf = (list: NameList): number => list.mentions.length + list.strangers.length
