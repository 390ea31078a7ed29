import type { Measure } from './measures/measure.ts'
import type { OutcomeChange } from './outcomeChange.ts'
import type { OutcomePrompt } from './outcomePrompts.ts'
import type { Answers } from './records/answers.ts'
import type { Instant } from './time.ts'
import type { WomanFacts } from './womanFacts.ts'

/** What the form with a measure's questions shows. `answers` is the id under which they will be saved, once. */
export interface OutcomesFormView {
  readonly answers: string
  readonly facts: WomanFacts
  readonly measure: Measure
  readonly now: Instant
}

/** What the card of saved answers shows. */
export interface SavedAnswersView {
  readonly facts: WomanFacts
  readonly measure: Measure
  readonly answers: Answers
  /** Undefined when these are her first. */
  readonly change: OutcomeChange | undefined
  readonly prompts: readonly OutcomePrompt[]
  /** Her answers up to and with these, oldest first. */
  readonly soFar: readonly Answers[]
  /** The names of those who put these answers right, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly now: Instant
}
