import { gaps } from '../text/tokens.ts'
import { whoIs } from './kin.ts'
import type { Marks, Trigger } from './marks.ts'
import { subjectBefore } from './subjectBefore.ts'

/**
 * Whether words that would be of harm to her are of harm that she does or means to do to somebody of hers: "She says she is going to
 * stab her neighbour" and not "he hit her sister". `womanInText` says that a woman is in the text, so that `he` is somebody else.
 */
export function isDoneByHer(marks: Marks, trigger: Trigger, womanInText: boolean): boolean {
  const { tokens } = marks
  const next = tokens[trigger.to]
  if (trigger.value.category !== 'domestic-abuse' || tokens[trigger.to - 1]?.word !== 'her') return false
  if (next?.gap !== gaps.none || whoIs(next.word) !== 'other') return false
  return subjectBefore(marks, trigger, womanInText) === 'hers'
}
