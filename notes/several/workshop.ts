import type { Attendance } from '../../casework/words.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import { saidOfList } from './listAttendance.ts'
import type { NameList } from './nameLists.ts'
import { strangersNamedIn, type StrangerNamed } from './strangersNamed.ts'
import { workshopParts, type ListTold, type WorkshopPart } from './workshopParts.ts'

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

const groupWords =
  /^\s*gp(?=\s\d)|\b(?:workshop|group(?! chat)|grp|prog\b|class|course|session with|drop[ -]?in|coffee morning|creative writing|writing|programme|yoga|choir|sewing|knitting|gardening|cook(?:ing|ery)|art|crafts?|book club|lunch club|walking|women['’]?s circle|esol|wellbeing)\b/i
const together = /\b(?:saw|met|seen|rang|phoned|called|texted|spoke)\b/i

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
  const header = headerOf(text, first, { isMany: size > 2, next: attended[1]?.list })
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

interface Attended extends ListTold {
  readonly attendance: Attendance
}

/** The lists that say who came and who did not; a woman who was in one before is only spoken of in the next. */
function attendedIn(text: string, lists: readonly NameList[]): readonly Attended[] {
  const attended: Attended[] = []
  const said = new Set<KnownWoman>()
  for (const [at, each] of lists.entries()) {
    const { start, end, attendance = unsaid(text, each, attended.at(-1)) } = saidOfList(text, lists, at)
    const mentions = each.mentions.filter(({ women }) => !women.some((woman) => said.has(woman)))
    const list = withoutTwice(text, { ...each, mentions })
    if (attendance === undefined || sizeOf(list) === 0) continue
    attended.push({ list, start, end, attendance })
    for (const { women } of mentions) for (const woman of women) said.add(woman)
  }
  return attended
}

/** A list that does not say who came counts only as the first, or as one that goes on with the list before it. */
function unsaid(text: string, list: NameList, last: Attended | undefined): Attendance | undefined {
  if (last === undefined) return sizeOf(list) > 1 ? 'came' : undefined
  const gap = text.slice(last.end, list.start)
  return gap.length <= widestGap && goesOn.test(gap) ? last.attendance : undefined
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

const atGroup =
  /^[\s,]*(?:both |all )?(?:were |was )?(?:at|attended|came to|came for|in|joined|did) (?:(?:the|our|my|a|an|today['’]?s|this) )?(?:[\p{L}'’&-]+ ){0,3}?(?:group|workshop|class|course|session|yoga|choir|drop[ -]?in|coffee morning|book club|lunch club|esol|sewing|knitting|cooking|gardening|art|crafts?|creative writing)\b/iu

/** What was held: told before the first list, or behind it, as in "Catherine and Nikki both at relapse group 2-3.15". */
function headerOf(
  text: string,
  told: ListTold,
  { isMany, next }: { readonly isMany: boolean; readonly next: NameList | undefined },
): Span | undefined {
  const { list: first, start: labelled } = told
  const head = text.slice(0, first.start)
  const named = groupWords.test(head)
  if (named || (isMany && /:\s*$/.test(head) && !together.test(head))) return { start: 0, end: labelled }
  const [sentence] = sentencesOf(text).filter(({ end }) => end > first.end)
  const end = Math.min(next?.start ?? text.length, sentence?.end ?? text.length)
  return sizeOf(first) > 1 && !together.test(head) && atGroup.test(text.slice(first.end, end))
    ? { start: first.end, end }
    : undefined
}

const sizeOf = (list: NameList): number => list.mentions.length + list.strangers.length
const total = (lists: readonly NameList[]): number => lists.reduce((sum, list) => sum + sizeOf(list), 0)
