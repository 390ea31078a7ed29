import type { Attendance } from '../../casework/words.ts'
import { byPlace, textBefore, type Found, type Span } from '../text/finding.ts'

/** What choosing needs beside what was found: the text, its women, its talks with others, and whether minutes are said. */
interface Around {
  readonly text: string
  readonly women: readonly Span[]
  readonly about: readonly Span[]
  readonly hasMinutes: boolean
}

/**
 * The attendance a note tells: the first, unless that only says where somebody went ("home visit", "called in") and what
 * follows says that she was not there. No answer from somebody else, rung in between, does not.
 */
export function chosenAttendance(
  found: readonly Found<Attendance>[],
  around: Around,
): Found<Attendance> | undefined {
  const inOrder = [...found].sort(byPlace)
  const [first] = inOrder
  if (first === undefined || !isOnlyGoing(first, around)) return first
  const next = inOrder.find((one) => one !== first && !isOnlyGoing(one, around))
  return next !== undefined && overrules(next, first, around) ? next : first
}

const goingAlways = /^(?:visited|home visit|f2f|face to face)$/i
const goingOfOurs = /^(?:attended|arrived|dropped in|popped in)$/i
const aboutTelephone: ReadonlySet<string> = new Set(['phone-off', 'tried', 'tried-name'])

/** Whether a word tells that somebody went, and not yet that she was there. */
function isOnlyGoing(found: Found<Attendance>, { text, women }: Around): boolean {
  if (found.value !== 'came') return false
  if (goingAlways.test(found.text)) return true
  const byHer =
    women.some(({ end }) => end === found.start - 1) || /\bshe\s$/i.test(textBefore(text, found.start))
  return goingOfOurs.test(found.text) && !byHer
}

const nearby = 60

function overrules(
  next: Found<Attendance>,
  going: Found<Attendance>,
  { text, about, hasMinutes }: Around,
): boolean {
  if (next.value === 'came') return false
  const between = text.slice(going.end, next.start)
  if (about.some(({ start, end }) => start >= going.end && end <= next.start + 1)) return false
  if (next.value === 'no-answer') return !aboutTelephone.has(next.rule)
  return !hasMinutes && between.length < nearby && !/[.!?\n]/.test(between)
}
