import type { AnswerPoint, Answers } from '../records/answers.ts'
import type { Day, Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { AskingPart, Pace } from './asking.ts'
import type { Measure } from './measure.ts'

/** Where the asking of a measure stands: the questions to put next. `answers` is the id under which all of them are saved. */
export interface AskingView {
  readonly answers: string
  readonly facts: WomanFacts
  readonly measure: Measure
  readonly pace: Pace
  readonly part: AskingPart
  /** Which part it is, from 0, and how many there are. */
  readonly place: number
  readonly parts: number
  /** Whether she is alone and able to talk; undefined while that is still to be asked. */
  readonly isAlone: boolean | undefined
  /** What was saved of these answers before; undefined while nothing was. */
  readonly saved: Answers | undefined
  /** Whether what is saved of them asks something of the worker. */
  readonly toRead: boolean
  /** Answers that ask something of the worker and could not be saved yet, as a button carries them. */
  readonly unsaved?: string
  /** At which point these answers would be. */
  readonly point: AnswerPoint
  /** Answers to the same measure on the same day, which these would stand beside. */
  readonly sameDay: { readonly id: string; readonly day: Day } | undefined
  readonly now: Instant
}

/** What choosing among the measures shows: those that can be asked of a woman, in the order in which they are offered. */
export interface MeasuresToAsk {
  readonly facts: WomanFacts
  readonly measures: readonly Measure[]
  readonly now: Instant
}
