import type { AlertDraft } from '../records/alertDraft.ts'
import type { Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { Item, Measure, Prompt } from './measure.ts'

/** One thing that answers ask of the worker, the answer it is about, and what has become of the alert that came of it. */
export interface PromptLine {
  readonly prompt: Prompt
  /** Undefined where it is about a total or a blank. */
  readonly about: { readonly item: Item; readonly answer: number } | undefined
  readonly alert: Pick<AlertDraft, 'id' | 'state' | 'sendsItselfAt' | 'sentAs'> | undefined
}

/** What a worker reads about answers, by herself. `answers` is the id under which they are saved, or would be. */
export interface PromptsView {
  readonly answers: string
  readonly isSaved: boolean
  readonly facts: WomanFacts
  readonly measure: Measure
  readonly lines: readonly PromptLine[]
  readonly now: Instant
}
