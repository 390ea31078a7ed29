import { firstOfLine, labelSays, type LabelSaid } from './labelOfList.ts'
import type { SaidOfList } from './listAttendance.ts'
import type { NameList } from './nameLists.ts'
import { markedBehind, type RegisterMarks } from './registerMarks.ts'
import { saidInGroup, sentWordBehind } from './saidInGroup.ts'

/**
 * What a note of a group says of one of its lists: by a mark behind it, by what stands directly beside it, and otherwise by the
 * label over its line and the rest of its sentence. Whoever stayed away and sent word has sent her apologies.
 */
export function saidOfGroup(
  text: string,
  lists: readonly NameList[],
  at: number,
  { said, marks }: { readonly said: readonly SaidOfList[]; readonly marks: RegisterMarks },
): SaidOfList {
  const [list, own, next] = [lists[at], said[at], lists[at + 1]]
  if (list === undefined || own === undefined) return nothing
  const marked = markedBehind(text, list, marks)
  const beside = marked === undefined ? own : { start: list.start, ...marked }
  if (beside.attendance === undefined) {
    const first = firstOfLine(text, lists, at)
    const line = labelOfLine(text, lists[first], said[first])
    return { ...beside, attendance: saidInGroup(text, list, { line, goesOn: first < at, next }) }
  }
  const sentWord = beside.attendance === 'missed' && sentWordBehind(text, beside, next)
  return sentWord ? { ...beside, attendance: 'cancelled-by-her' } : beside
}

const nothing: SaidOfList = { start: 0, end: 0, attendance: undefined }

/** The label of a line is that before its first list. */
const labelOfLine = (text: string, list: NameList | undefined, said: SaidOfList | undefined): LabelSaid =>
  list === undefined || said === undefined ? undefined : (said.label ?? labelSays(text, list))
