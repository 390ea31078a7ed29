import type { CueCategory } from '../../../casework/words.ts'

/** Whom a phrase harms: the subject of its sentence (`she took an overdose`), or whom it names itself (`hit her`). */
export type Harmed = 'subject' | 'named'

/**
 * Some phrases of a category. `shown` says how they stand when nothing around them says otherwise: `current` for words that tell
 * of harm, `uncertain` for words that may, such as a bruise, a refuge or a risk.
 */
export interface CueLexicon {
  readonly category: CueCategory
  readonly harmed: Harmed
  readonly shown: 'current' | 'uncertain' | 'past'
  readonly phrases: string
  /** Counts only where no other cue stands on the same words, nor one of its category in the same sentence. */
  readonly weak?: true
  /** Another category that the same words are of: a threat to whoever works with her is also a threat to others. */
  readonly also?: CueCategory
}
