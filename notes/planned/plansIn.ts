import type { KeyDateKind } from '../../casework/supportWords.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { nextIn, type Moments, type NextFound } from './readNext.ts'

export type { NextFound } from './readNext.ts'

/** What the worker will do: in her words, with the day by which where one is said. */
export type ActionFound = Found<{ readonly text: string; readonly due?: Day }>

/** What others have booked for her, such as a court hearing: in her words, with its day. */
export type KeyDateFound = Found<{
  readonly text: string
  readonly kind: KeyDateKind
  readonly day: Day
  readonly time?: ClockTime
}>

/** What is to come, as a note says it. */
export interface Plans {
  readonly next?: NextFound
  readonly actions: readonly ActionFound[]
  readonly keyDates: readonly KeyDateFound[]
}

/** Reads what is to come: the next appointment with this service, what the worker will do, and what others have booked. */
export function plansIn(text: string, moments: Moments): Plans {
  const next = nextIn(text, moments)
  return { ...(next === undefined ? {} : { next }), actions: [], keyDates: [] }
}
