import type { Attendance, Mode } from '../../casework/words.ts'
import type { Found, Span } from '../text/finding.ts'
import { impliedAttendance } from './impliedAttendance.ts'
import { missedByName } from './missedByName.ts'
import { notDoneByUs } from './notDoneByUs.ts'
import { byOurReason } from './ourReasonBehind.ts'
import { offByWhom } from './offByWhom.ts'
import { attendanceIn, cancelledAfterName } from './readAttendance.ts'
import { answeredAtName, spokenWith } from './readSpoken.ts'

/** Every place where a text says whether she came, outside what belongs to the next appointment. */
export function attendancesIn(
  text: string,
  women: readonly Span[],
  about: readonly Span[],
  taken: readonly Span[],
): readonly Found<Attendance>[] {
  const told = attendanceIn(text).filter(
    ({ start, value, text: words }) =>
      isCallingOff(value, words) || !taken.some((one) => start >= one.start && start < one.end),
  )
  const spoken = [...spokenWith(text, women, about), ...told]
  return [
    ...cancelledAfterName(text, women),
    ...notDoneByUs(text, women),
    ...answeredAtName(text, women),
    ...missedByName(text, women),
    ...offByWhom(text, women),
    ...spoken,
  ].map((one) => byOurReason(text, one))
}

/** Who puts off what was to come tells of it too: "can't do tomorrow's visit"; a new booking alone tells of none. */
const isCallingOff = (value: Attendance, words: string): boolean =>
  value.startsWith('cancelled') && !/^(?:.{0,12} )?re-?(?:book|arrang|sched)/i.test(words)

/** Whether a contact was in writing. */
export const isWritten = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

/** Whether she came: what is said of it, or what follows from how the contact was; in writing nobody comes. */
export function attendanceOf(
  attendance: Found<Attendance> | undefined,
  known: Parameters<typeof impliedAttendance>[0],
): Found<Attendance> | undefined {
  if (attendance === undefined) return impliedAttendance(known)
  const { mode, text } = known
  if (mode === undefined || !isWritten(mode.value)) return attendance
  const isOfTalk = attendance.value === 'came' || attendance.value === 'no-answer'
  return isOfTalk || isWhyWritten(text, mode, attendance) ? undefined : attendance
}

/** "Letter sent to Jade, third missed appointment": what was missed is why it was written. */
function isWhyWritten(text: string, { value, end }: Found<Mode>, attendance: Found<Attendance>): boolean {
  const { rule, start } = attendance
  return (
    value === 'letter' &&
    rule === 'missed-appointment' &&
    start > end &&
    !/[.!?\n]/.test(text.slice(end, start))
  )
}
