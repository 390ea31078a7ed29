import type { Alert } from './records/alert.ts'
import type { ColleagueId } from './identifiers.ts'
import type { Instant } from './time.ts'

/** Who took an alert and when, or undefined while nobody has. */
export function acknowledgementOf(alert: Alert): { by: ColleagueId; at: Instant } | undefined {
  return alert.timeline.find((entry) => entry.what === 'acknowledged')
}

/** Whether a person has taken the alert. */
export function isAcknowledged(alert: Alert): boolean {
  return acknowledgementOf(alert) !== undefined
}
