import type { Attendance } from '../../casework/words.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import type { NameList } from './nameLists.ts'

/** One woman's line of a workshop: who, and whether she came. */
export interface WorkshopLine {
  readonly mention: Mention
  readonly attendance: Attendance
}

/** A name in the list of a workshop that fits nobody. */
export interface WorkshopStranger extends Span {
  readonly attendance: Attendance
}

/** A workshop as it was told: what was held, who came and who did not, and what was said after the names. */
export interface Workshop {
  readonly header: Span
  readonly lines: readonly WorkshopLine[]
  readonly strangers: readonly WorkshopStranger[]
  readonly after: readonly Span[]
}

const groupWords =
  /\b(?:workshop|group(?! chat)|grp|class|course|session with|drop[ -]?in|coffee morning|creative writing|writing|programme|yoga|choir|sewing|knitting|gardening|cook(?:ing|ery)|art|crafts?|book club|lunch club|walking|women['’]?s circle|esol|wellbeing)\b/i
const together = /\b(?:saw|met|seen|rang|phoned|called|texted|spoke)\b/i

/** A text with more names than this in its lists is no workshop of ours. */
const mostLines = 60

/** Reads a text that tells of a workshop with a list of women; undefined where it tells of something else. */
export function workshopIn(text: string, lists: readonly NameList[]): Workshop | undefined {
  const attended = attendedIn(text, lists)
  const [first] = attended
  const last = attended.at(-1)
  const size = total(attended.map(({ list }) => list))
  if (first === undefined || last === undefined || size < 2 || size > mostLines) return undefined
  const header = headerOf(text, first.list, { isMany: size > 2, next: attended[1]?.list })
  if (header === undefined) return undefined
  return {
    header,
    lines: attended.flatMap(({ list, attendance }) =>
      list.mentions.map((mention) => ({ mention, attendance })),
    ),
    strangers: attended.flatMap(({ list, attendance }) =>
      list.strangers.map(({ start, end }) => ({ start, end, attendance })),
    ),
    after: [...howLong(text, attended), ...sentencesOf(text).filter(({ start }) => start >= last.list.end)],
  }
}

const length = /^[\s,(–-]*(?:for )?(?:\d|half an?|an hour|one hour|two hours)[^.;\n]{0,20}/i

/** How long it took, told directly behind those who came: "yoga with Kasia, Nia and Joy 2 hrs". */
function howLong(text: string, attended: readonly Attended[]): readonly Span[] {
  return attended.flatMap(({ list: { end, mentions }, attendance }) => {
    const told = mentions.length > 1 && attendance === 'came' ? length.exec(text.slice(end, end + 30)) : null
    return told === null ? [] : [{ start: end, end: end + told[0].length }]
  })
}

interface Attended {
  readonly list: NameList
  readonly attendance: Attendance
}

/** The lists that say who came and who did not; a woman who was in one before is only spoken of in the next. */
function attendedIn(text: string, lists: readonly NameList[]): readonly Attended[] {
  const attended: Attended[] = []
  const said = new Set<KnownWoman>()
  for (const [at, list] of lists.entries()) {
    const attendance = saidOf(text, lists, at) ?? (sizeOf(list) > 1 ? 'came' : undefined)
    const mentions = list.mentions.filter(({ women }) => !women.some((woman) => said.has(woman)))
    const isNew = mentions.length > 0 || list.strangers.length > 0
    if (attendance === undefined || !isNew) continue
    attended.push({ list: { ...list, mentions }, attendance })
    for (const { women } of mentions) for (const woman of women) said.add(woman)
  }
  return attended
}

const atGroup =
  /^[\s,]*(?:both |all )?(?:were |was )?(?:at|attended|came to|came for|in|joined|did) (?:(?:the|our|my|a|an|today['’]?s|this) )?(?:[\p{L}'’&-]+ ){0,3}?(?:group|workshop|class|course|session|yoga|choir|drop[ -]?in|coffee morning|book club|lunch club|esol|sewing|knitting|cooking|gardening|art|crafts?|creative writing)\b/iu

/** What was held: told before the first list, or behind it, as in "Catherine and Nikki both at relapse group 2-3.15". */
function headerOf(
  text: string,
  first: NameList,
  { isMany, next }: { readonly isMany: boolean; readonly next: NameList | undefined },
): Span | undefined {
  const head = text.slice(0, first.start)
  const named = groupWords.test(head)
  if (named || (isMany && /:\s*$/.test(head) && !together.test(head)))
    return { start: 0, end: labelStart(text, first) }
  const [sentence] = sentencesOf(text).filter(({ end }) => end > first.end)
  const end = Math.min(next?.start ?? text.length, sentence?.end ?? text.length)
  return sizeOf(first) > 1 && !together.test(head) && atGroup.test(text.slice(first.end, end))
    ? { start: first.end, end }
    : undefined
}

const sizeOf = (list: NameList): number => list.mentions.length + list.strangers.length
const total = (lists: readonly NameList[]): number => lists.reduce((sum, list) => sum + sizeOf(list), 0)

const after: readonly (readonly [Attendance, RegExp])[] = [
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:both |all )?(?:cancelled|sent (?:her |their )?(?:apologies|apols)|apologi[sz]ed|apols)\b/i,
  ],
  [
    'missed',
    /^[\s,(–-]*(?:both |all )?(?:did\s?n[o']?['’]?t|didnt|did not|dna\w*|fta|no[ -]?show\w*|absent|missing|missed|failed|could\s?n['’]?t|never|not (?:there|in))(?!\p{L})/iu,
  ],
  [
    'came',
    /^[\s,(–-]*(?:both |all )?(?:came|attended|there|present|joined|turned up|in attendance|were there|arrived|made it|here|left|stayed)\b/i,
  ],
]
const before: readonly (readonly [Attendance, RegExp])[] = [
  ['cancelled-by-her', /\b(?:apologies|apols|cancelled|cancellations?)(?: from)?[\s:–-]*$/i],
  [
    'missed',
    /\b(?:dna['’]?s?|did\s?n['’]?t (?:come|attend)|did not (?:come|attend)|absent|no[ -]?shows?|missed|not there|missing|fta)[\s:–-]*$/i,
  ],
  [
    'came',
    /\b(?:attended(?: by)?|attending|came|present|in attendance|there (?:were|was)|attendees|here|with)[\s:–-]*$/i,
  ],
]

function saidOf(text: string, lists: readonly NameList[], at: number): Attendance | undefined {
  const list = lists[at]
  if (list === undefined) return undefined
  const tail = text.slice(list.end, Math.min(lists[at + 1]?.start ?? text.length, list.end + 40))
  const lead = text.slice(Math.max(lists[at - 1]?.end ?? 0, list.start - 30), list.start)
  return firstOf(after, tail) ?? firstOf(before, lead)
}

function firstOf(rules: readonly (readonly [Attendance, RegExp])[], text: string): Attendance | undefined {
  return rules.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Where the first list begins, with a word such as "Attended:" before it. */
function labelStart(text: string, { start }: Span): number {
  const from = Math.max(0, start - 30)
  const lead = text.slice(from, start)
  const label = before.map(([, pattern]) => pattern.exec(lead)).find((match) => match !== null)
  return label == null ? start : from + label.index
}
