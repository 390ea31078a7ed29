import type { ShownCounts } from '../outcomesReport/smallNumbers.ts'
import type { Period } from '../outcomesReport/womanInReport.ts'
import type { Day, Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { ToAsk, WomanToAsk } from './reviewsList.ts'

/** What the reminder of a measure shows. `asked` is when she was last asked it; undefined where she never was. */
export interface ReviewReminderView {
  readonly facts: WomanFacts
  /** The measure's id, and what it is called. */
  readonly measure: string
  readonly name: string
  readonly asked: Day | undefined
  readonly now: Instant
}

/** How putting a measure off ended; `reminded` is the moment at which her keyworker is reminded, undefined where nobody is to ask her. */
export type PutOffOutcome =
  | {
      readonly kind: 'put-off'
      readonly reference: string
      readonly reminded: Instant | undefined
      readonly now: Instant
    }
  | { readonly kind: 'nobody' | 'not-allowed' | 'no-such-measure' }

/** Whose women a list of reviews can show: one keyworker's, with how many of hers are on it. */
export interface WhoseReviews {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** A page of the women who are to be asked the five outcomes. */
export interface ReviewsView {
  /** Whose women: a keyworker's id, or everybody's. */
  readonly of: string
  /** Whose they are, in words; undefined on a keyworker's own list. */
  readonly name: string | undefined
  readonly shown: readonly WomanToAsk[]
  readonly count: number
  readonly counts: Readonly<Record<ToAsk['kind'], number>>
  /** How many were put off with "Not today". */
  readonly putOff: number
  readonly page: number
  readonly pages: number
  /** What a manager can choose among; empty for a keyworker. */
  readonly whose: readonly WhoseReviews[]
  /** Whether she may see how many of the service's women were asked twice. */
  readonly mayPair: boolean
  readonly now: Instant
}

/** How many of the service's women with a need were asked twice in a period; small numbers are left out. */
export interface PairingView {
  readonly period: Period
  readonly outcomes: readonly ShownCounts[]
  /** How many women are left out because their record is not open to the reader. */
  readonly notOpen: number
}
