import type { Attendance } from '../../casework/words.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'

/** How the writer of a register marks who came and who did not. */
export type RegisterMarks = 'letters' | 'yes-no' | 'ticks' | undefined

const behind = '(?=\\s*(?:$|[,;.(\\n–-]|(?:but|and|only)\\b|\\p{Lu}))'
const mark = new RegExp(`^\\s?[:=–-]?\\s?([PAYNpyn]|yes|no)(?!\\p{L})${behind}`, 'u')
const tick = /^\s?[✓✔☑✅]/u
const dash = /^\s[–—-](?=\s?(?:$|[(.,;\n]|\p{Lu}))/u
const attendanceOf: Readonly<Record<string, Attendance>> = {
  ...{ p: 'came', y: 'came', yes: 'came' },
  ...{ a: 'missed', n: 'missed', no: 'missed' },
}

/** Which marks stand behind the names of a text: an A says that she was away only beside a P that says that another came. */
export function marksOf(text: string, lists: readonly Span[]): RegisterMarks {
  const marks = lists.map(({ end }) => mark.exec(text.slice(end, end + 12))?.[1])
  const letters = marks.filter((one) => one === 'P' || one === 'A')
  if (letters.length > 1 && letters.includes('P')) return 'letters'
  if (marks.filter((one) => one !== undefined && /^[yn]/i.test(one)).length > 1) return 'yes-no'
  return lists.some(({ end }) => tick.test(text.slice(end, end + 4))) ? 'ticks' : undefined
}

/** What the mark directly behind a list says, and where it ends. */
export function markedBehind(
  text: string,
  { end }: Span,
  marks: RegisterMarks,
): { readonly attendance: Attendance; readonly end: number } | undefined {
  const said = text.slice(end, end + 12)
  if (marks === undefined) return undefined
  if (marks === 'ticks') {
    const [none] = dash.exec(said) ?? []
    return none === undefined ? undefined : { attendance: 'missed', end: end + none.length }
  }
  const match = mark.exec(said)
  const attendance = attendanceOf[match?.[1]?.toLowerCase() ?? '']
  return match === null || attendance === undefined ? undefined : { attendance, end: end + match[0].length }
}

/** A name with a mark behind it, whose letter is no surname cut short: "Kasia P" where P says who was present. */
export function withoutMark(text: string, mention: Mention, marks: RegisterMarks): Mention {
  const isCutShort = mention.rank === 'hint' && mention.rule === 'first-name' && marks === 'letters'
  return isCutShort && markedBehind(text, mention, marks) !== undefined
    ? { ...mention, rank: 'part' }
    : mention
}
