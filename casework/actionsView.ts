import type { Action, KeyDate } from './records/action.ts'
import type { Day, Instant } from './time.ts'
import type { WomanFacts } from './womanFacts.ts'

/** An action as it is listed, with the name of whoever means to do it, and whether the reader may settle it. */
export interface ActionLine {
  readonly reference: string
  readonly action: Action
  readonly owner: string
  readonly maySettle: boolean
}

/** What the card of a woman's actions and dates shows; `more` are those open that the card does not hold. */
export interface ActionsView {
  readonly facts: WomanFacts
  readonly open: readonly ActionLine[]
  readonly more: number
  readonly settled: readonly ActionLine[]
  readonly keyDates: readonly KeyDate[]
  readonly moreDates: number
  readonly pastDates: readonly KeyDate[]
  readonly now: Instant
}

/** What the card of a woman's key dates shows, to put one right or take it back. */
export interface KeyDatesView {
  readonly facts: WomanFacts
  readonly coming: readonly KeyDate[]
  readonly past: readonly KeyDate[]
  readonly more: number
  readonly now: Instant
}

/** What the form of a key date shows: a new one, or what is on record of the one that it puts right. */
export interface KeyDateFormView {
  readonly facts: WomanFacts
  readonly before?: KeyDate | undefined
  readonly now: Instant
}

/** One of a colleague's own actions, with the woman it is for. */
export type MyActionLine = ActionLine & {
  readonly facts: WomanFacts
  /** Who means to do it, where the reader covers for her. */
  readonly coveredFor?: string | undefined
}

/** What the card of a colleague's own actions shows; `more` are those that the card does not hold, `unreadable` the women whose records cannot be read. */
export interface MyActionsView {
  readonly open: readonly MyActionLine[]
  /** The figure of a day that this is the list of, where it is not everything. */
  readonly behind?: 'own-actions' | 'week-actions' | undefined
  readonly more: number
  readonly unreadable: readonly string[]
  readonly now: Instant
}

/** What the form of a new action shows: the woman when she is certain, else those who may be meant. */
export interface ActionFormView {
  readonly id: string
  readonly woman?: WomanFacts | undefined
  readonly candidates: readonly WomanFacts[]
  readonly what: string
  readonly due?: Day | undefined
  readonly now: Instant
}

/** What the card of a reminder shows; `meantBy` names whoever set it, where it reaches the woman's keyworker instead. */
export interface ReminderView {
  readonly facts: WomanFacts
  readonly action: Action
  readonly meantBy?: string | undefined
  /** Whether it reaches whoever covers the one who set it. */
  readonly covered?: boolean
  readonly ended: boolean
  readonly now: Instant
}
