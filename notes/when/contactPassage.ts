import type { Attendance } from '../../casework/words.ts'
import type { Span } from '../text/finding.ts'

/** What reading the moment of the contact needs of the rest of the reading. */
export interface ContactPassage {
  readonly text: string
  readonly sentence: Span
  readonly clauses: readonly Span[]
  readonly signs: readonly Span[]
  readonly women: readonly Span[]
  readonly other: readonly Span[]
  /** How long it took, wherever that is said. */
  readonly lengths: readonly Span[]
  readonly next: readonly Span[]
  /** Where the contact was with somebody else about her, if it was. */
  readonly about: Span | undefined
  readonly attendance: Attendance | undefined
}

/** How far from a day its surroundings are looked at, so that a text without an end to its clauses stays quick. */
export const reach = 200
