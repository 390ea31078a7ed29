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

/** What the card of a woman's actions and dates shows. */
export interface ActionsView {
  readonly facts: WomanFacts
  readonly open: readonly ActionLine[]
  readonly done: readonly ActionLine[]
  readonly keyDates: readonly KeyDate[]
  readonly now: Instant
}

/** What the card of a colleague's own actions shows; `more` are those that the card does not hold. */
export interface MyActionsView {
  readonly open: readonly (ActionLine & { readonly name: string })[]
  readonly more: number
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

/** What the card of a reminder shows. */
export interface ReminderView {
  readonly facts: WomanFacts
  readonly action: Action
  readonly now: Instant
}
