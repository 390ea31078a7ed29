import type { Attendance } from '../../casework/words.ts'
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
  /\b(?:workshop|group(?! chat)|class|course|session with|drop[ -]?in|coffee morning|creative writing|writing|programme|yoga|choir|sewing|knitting|gardening|cook(?:ing|ery)|art|crafts?|book club|lunch club|walking|women['’]?s circle|esol|wellbeing)\b/i
const together = /\b(?:saw|met|seen|rang|phoned|called|texted|spoke)\b/i

/** A text with more names than this in its lists is no workshop of ours. */
const mostLines = 60

/** Reads a text that tells of a workshop with a list of women; undefined where it tells of something else. */
export function workshopIn(text: string, lists: readonly NameList[]): Workshop | undefined {
  const attended = lists.filter((list, at) => isAttended(text, lists, at) || sizeOf(list) > 1)
  const [first] = attended
  const last = attended.at(-1)
  if (first === undefined || last === undefined || total(attended) < 2 || total(attended) > mostLines)
    return undefined
  const header = { start: 0, end: labelStart(text, first) }
  const head = text.slice(0, first.start)
  const named = groupWords.test(head)
  if ((!named && !(total(attended) > 2 && /:\s*$/.test(head))) || (together.test(head) && !named))
    return undefined
  return {
    header,
    lines: attended.flatMap((list) => {
      const attendance = attendanceOf(text, lists, lists.indexOf(list))
      return list.mentions.map((mention) => ({ mention, attendance }))
    }),
    strangers: attended.flatMap((list) => {
      const attendance = attendanceOf(text, lists, lists.indexOf(list))
      return list.strangers.map(({ start, end }) => ({ start, end, attendance }))
    }),
    after: sentencesOf(text)
      .filter(({ end }) => end > last.end)
      .map(({ start, end }) => ({ start: Math.max(start, last.end), end }))
      .filter(({ start, end }) => start > last.end || /\d/.test(text.slice(start, end))),
  }
}

const sizeOf = (list: NameList): number => list.mentions.length + list.strangers.length
const total = (lists: readonly NameList[]): number => lists.reduce((sum, list) => sum + sizeOf(list), 0)

const isAttended = (text: string, lists: readonly NameList[], at: number): boolean =>
  saidOf(text, lists, at) !== undefined

const attendanceOf = (text: string, lists: readonly NameList[], at: number): Attendance =>
  saidOf(text, lists, at) ?? 'came'

const after: readonly (readonly [Attendance, RegExp])[] = [
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:both |all )?(?:cancelled|sent (?:her |their )?apologies|apologi[sz]ed|apols)\b/i,
  ],
  [
    'missed',
    /^[\s,(–-]*(?:both |all )?(?:did\s?n[o']?['’]?t|didnt|did not|dna\w*|fta|no[ -]?show\w*|absent|missing|missed|failed|could\s?n['’]?t|never|not (?:there|in))(?!\p{L})/iu,
  ],
  [
    'came',
    /^[\s,(–-]*(?:both |all )?(?:came|attended|there|present|joined|turned up|in attendance|were there|arrived|made it)\b/i,
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
