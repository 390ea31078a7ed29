import type { Day } from '../../casework/time.ts'

/**
 * A day that a text names, read towards the past and towards the future; one of them may be missing. A day without a year
 * that was last more than half a year ago has no past for a note: that reading is kept apart as `longPast`.
 */
export interface DayValue {
  readonly past?: Day
  readonly future?: Day
  readonly longPast?: Day
}
