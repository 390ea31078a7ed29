import type { Attendance } from '../../casework/words.ts'
import { isGroupOffBehind } from '../contact/groupOff.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { isGatheringOnly } from './gatherings.ts'
import { areOnlyTold, groupHeld, type GroupHeld } from './groupHeld.ts'
import { saidOfList, type SaidOfList } from './listAttendance.ts'
import type { NameList } from './nameLists.ts'
import { tookPart } from './tookPart.ts'
import { isSameWoman } from './sameWoman.ts'
import type { ListTold } from './workshopParts.ts'

/** A list of a workshop, with whether those on it came. */
export interface Attended extends ListTold {
  readonly attendance: Attendance
}

/** The lists that say who came and who did not; a woman who was in one before is only spoken of in the next. */
export function attendedIn(text: string, lists: readonly NameList[]): readonly Attended[] {
  const attended: Attended[] = []
  const said = lists.map((_, at) => saidOfList(text, lists, at))
  const [first] = lists
  const ran = first === undefined || said.some((one, at) => tellsThatCame(text, one, lists[at]))
  const isGathered = first !== undefined && isGatheringOnly(text.slice(0, first.start))
  const held = ran ? 'as-planned' : groupHeld(text, first)
  for (const [at, each] of lists.entries()) {
    const told = said[at]
    if (told === undefined) continue
    const gathered = isGathered && held === 'as-planned' && attended.every((one) => sizeOf(one.list) < 2)
    const { start, end, attendance } = saidOrHeld(text, each, told, { held, gathered, last: attended.at(-1) })
    if (attendance === undefined) continue
    const mentions = each.mentions.filter((mention) => !isNamedIn(text, attended, { mention, attendance }))
    const list = withoutTwice(text, { ...each, mentions })
    if (sizeOf(list) > 0) attended.push({ list, start, end, attendance })
  }
  return attended
}

/** Whether a list says that those on it came; "with" also stands in a group that was to be. */
const tellsThatCame = (text: string, { attendance, start, end }: SaidOfList, list?: NameList): boolean =>
  attendance === 'came' && !labelledWith.test(text.slice(start, list?.start ?? end))

const labelledWith = /^with\b/i

/** Whether a woman was in a list before; a name that may also be another's is hers only where nothing speaks against it. */
function isNamedIn(
  text: string,
  attended: readonly Attended[],
  { mention, attendance }: { readonly mention: Mention; readonly attendance: Attendance },
): boolean {
  return attended.some((before) =>
    before.list.mentions.some((one) => {
      if (one.women.length === 1 && sameWomen(one, mention)) return true
      const mayBe = isSameWoman(text, one, mention) && isShortOf(text, one, mention)
      return mayBe && before.attendance === attendance
    }),
  )
}

/** Whether one name is the other, or begins it: "Joy" and "Joy Price", and not "Ayesha" and "Aisha Rahman". */
function isShortOf(text: string, one: Span, other: Span): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/['’ʼ]s?$/u, '')
        .toLowerCase(),
    )
    .sort((a, b) => a.length - b.length)
  return longer.startsWith(shorter)
}

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

/** A list in which nobody stands twice: who she is was said the first time. */
function withoutTwice(text: string, list: NameList): NameList {
  const nameOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase()
  const isFirst = (mention: Mention, at: number): boolean =>
    list.mentions.findIndex((one) => sameWomen(one, mention)) === at
  return {
    ...list,
    mentions: list.mentions.filter(isFirst),
    strangers: list.strangers.filter(
      (stranger, at) => list.strangers.findIndex((one) => nameOf(one) === nameOf(stranger)) === at,
    ),
  }
}

const sameWomen = (one: Mention, other: Mention): boolean =>
  one.women.length === other.women.length && one.women.every((woman) => other.women.includes(woman))

/** How many stand on a list. */
export const sizeOf = (list: NameList): number => list.mentions.length + list.strangers.length
