import type { Day } from '../../casework/time.ts'

/** A day that a text names, read towards the past and towards the future; one of them may be missing. */
export interface DayValue {
  readonly past?: Day
  readonly future?: Day
}

/** A day that is certain: past, future, or both when it is today. */
export const fixed = (day: Day, today: Day): DayValue => ({
  ...(day <= today ? { past: day } : {}),
  ...(day >= today ? { future: day } : {}),
})
