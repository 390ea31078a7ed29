import type { Urgency } from '../records/alertParts.ts'

/** One alert that waits for a person. */
export interface Waiting {
  readonly number: string
  readonly urgency: Urgency
  readonly drill: boolean
}

/** What a neutral reminder names: the numbers of the alerts that wait for one person, the most urgent first. */
export interface NudgeView {
  readonly waiting: readonly Waiting[]
}
