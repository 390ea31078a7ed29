import type { Urgency } from '../records/alertParts.ts'

/** What a neutral reminder names: the numbers of the alerts that wait for one person, the most urgent first. */
export interface NudgeView {
  readonly waiting: readonly { readonly number: string; readonly urgency: Urgency }[]
}
