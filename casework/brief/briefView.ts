import type { ActionLine } from '../actionsView.ts'
import type { LoadLine } from '../day/dayLine.ts'
import type { KeyDate } from '../records/action.ts'
import type { Appointment } from '../records/contact.ts'
import type { Day, Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { ContactLine } from '../womanView.ts'
import type { DueLine } from './due.ts'
import type { MeasureLine } from './measureLines.ts'

/** What a worker reads before an appointment. */
export interface BriefView {
  readonly facts: WomanFacts
  readonly next: Appointment | undefined
  /** Whether the next appointment is part of an order that is in force on its day. */
  readonly isUnderOrder: boolean
  readonly contacts: readonly ContactLine[]
  readonly actions: readonly ActionLine[]
  readonly moreActions: number
  readonly due: readonly DueLine[]
  readonly keyDates: readonly KeyDate[]
  readonly measures: readonly MeasureLine[]
  readonly now: Instant
}

/** A keyworker’s women and work since the last supervision, as a manager reads it with her. */
export interface SupervisionView {
  readonly of: { readonly id: string; readonly name: string }
  /** The day of the last supervision on record. */
  readonly last: Day | undefined
  /** From which day on changes are told: the last supervision, else four weeks. */
  readonly since: Day
  /** After how many days one is due. */
  readonly every: number
  /** Whether the reader notes when it was held. */
  readonly mayNote: boolean
  readonly load: LoadLine
  readonly newWomen: readonly string[]
  readonly ended: readonly string[]
  readonly riskChanged: readonly { readonly name: string; readonly from: string; readonly to: string }[]
  readonly contacts: number
  readonly alerts: readonly { readonly number: string; readonly name: string }[]
  readonly over: readonly { readonly name: string; readonly days: number }[]
  readonly withoutPlan: readonly string[]
  readonly lateActions: number
  readonly notes: number
  readonly now: Instant
}
