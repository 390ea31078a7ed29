import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import type { Sight } from './alertSight.ts'
import type { AlertView } from './alertView.ts'

/** One alert as one person may see it. */
export interface AlertSight {
  readonly alert: Alert
  readonly view: AlertView
  readonly sight: Sight
}

/** One page of the open alerts that a person may know of, the most urgent first, then the oldest. */
export interface AlertsView {
  readonly lines: readonly AlertSight[]
  readonly page: number
  readonly pages: number
  /** How many there are in all, exercises not counted. */
  readonly count: number
  /** How many more are open of which the reader may know no more than that, and whom to speak to about them, by name. */
  readonly notOpen: { readonly count: number; readonly speakTo: readonly string[] }
  readonly now: Instant
}
