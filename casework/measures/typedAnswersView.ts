import type { AnswerPoint, Answers } from '../records/answers.ts'
import type { Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { Measure } from './measure.ts'

/** Typed answers as they are shown back before they are saved. */
export interface TypedAnswersView {
  readonly answers: Answers
  readonly facts: WomanFacts
  readonly measure: Measure
  readonly point: AnswerPoint
  /** Whether they ask something of the worker. */
  readonly toRead: boolean
  readonly now: Instant
}
