import type { Moments } from './marked.ts'
import type { NextFound } from './nextFound.ts'
import type { ActionFound } from './readAction.ts'
import type { KeyDateFound } from './readKeyDate.ts'
import type { DayPlan } from './readMoment.ts'

/** A contact with her that is planned; a call that the worker means to make is less than an appointment. */
export interface NextPlan {
  readonly kind: 'next'
  readonly found: NextFound
  readonly plan: DayPlan
  readonly isCall: boolean
  readonly doing: number
}

/** One thing to come that a note tells. */
export type Planned =
  | NextPlan
  | { readonly kind: 'action'; readonly found: ActionFound }
  | { readonly kind: 'key-date'; readonly found: KeyDateFound }

/** A note as plans are read from it: as typed, and with its days, times and names written over by marks. */
export interface PlanText {
  readonly text: string
  readonly marked: string
  readonly moments: Moments
}
