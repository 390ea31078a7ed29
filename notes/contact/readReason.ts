import type { Attendance } from '../../casework/words.ts'
import { findByRules, moved, overlaps, type Found, type Span } from '../text/finding.ts'
import { reasonRules, type AbsenceReason } from './rules/reasonRules.ts'

const before = 60
const after = 110

/**
 * Why she did not come or why it was called off, where the note says so near the absence; of several, the one that stands first
 * after it, or else the last one before it.
 */
export function reasonOf(
  text: string,
  attendance: Found<Attendance> | undefined,
  taken: readonly Span[],
): Found<AbsenceReason> | undefined {
  if (attendance === undefined || attendance.value === 'came' || attendance.value === 'no-answer')
    return undefined
  const from = Math.max(0, attendance.start - before)
  const near = findByRules(text.slice(from, attendance.end + after), 'reason', reasonRules)
    .map((found) => moved(found, from))
    .filter((found) => !overlaps(found, attendance) && !taken.some((span) => overlaps(span, found)))
  return near.find(({ start }) => start >= attendance.end) ?? near.at(-1)
}
