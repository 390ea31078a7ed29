import type { Measure } from './measure.ts'
import type { Progress } from './progress.ts'
import type { Answers } from '../records/answers.ts'
import type { Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'

/** What the card of saved answers shows. */
export interface SavedAnswersView {
  readonly facts: WomanFacts
  /** Undefined when the organisation has taken its measure away: then there is no score. */
  readonly measure: Measure | undefined
  readonly answers: Answers
  /** Her answers to the same measure up to and with these; undefined without the measure. */
  readonly progress: Progress | undefined
  /** Whether they ask something of the worker. */
  readonly toRead: boolean
  /** The names of those who recorded these answers and put them right, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly now: Instant
}
