import type { Day } from '../../casework/time.ts'
import type { Marks } from './marks.ts'
import type { NegationMarks } from './negation.ts'

/** What standing is settled from: the marks of the text, and which of the modifiers stand near a cue. */
export interface Surroundings {
  readonly marks: Marks
  readonly negation: NegationMarks
  readonly near: readonly number[]
  /** Somebody who did harm can still reach her or a child. */
  readonly reachable: boolean
  /** Who did it is dead. */
  readonly died: boolean
  /** The day on which the note is read, where it is known. */
  readonly today: Day | undefined
}
