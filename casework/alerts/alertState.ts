import type { Alert } from '../records/alert.ts'
import type { TimelineEntry } from '../records/alertTimeline.ts'
import type { ColleagueId } from '../identifiers.ts'
import type { Instant } from '../time.ts'

/** Whether an alert still needs somebody: no lead has closed it. */
export function isOpenAlert(alert: Alert): boolean {
  return alert.closed === undefined
}

/** Whether a person holds the alert. */
export function isAcknowledged(alert: Alert): boolean {
  return alert.owner !== undefined
}

/** Who holds an alert and since when, or undefined while nobody does. */
export function ownershipOf(alert: Alert): { readonly by: ColleagueId; readonly at: Instant } | undefined {
  if (alert.owner === undefined) return undefined
  const taken = alert.timeline.findLast(
    (entry) => (entry.what === 'acknowledged' || entry.what === 'handed-over') && entry.by === alert.owner,
  )
  return { by: alert.owner, at: taken?.at ?? alert.raisedAt }
}

/** Whether it is about a colleague or another professional, so that only those who handle it may know of it (correction 5). */
export function isAboutProfessional({ aboutColleagues, aboutProfessional }: Alert): boolean {
  return aboutColleagues !== undefined || aboutProfessional !== undefined
}

/** The same alert with one more entry in its timeline. */
export function withEntry(alert: Alert, ...entries: readonly TimelineEntry[]): Alert {
  return { ...alert, timeline: [...alert.timeline, ...entries] }
}
