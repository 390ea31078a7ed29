import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Urgency } from '../records/alertParts.ts'
import type { Instant } from '../time.ts'
import { isAboutProfessional, isAcknowledged, isOpenAlert } from './alertState.ts'
import { clockOf } from './clockOf.ts'
import { peopleAsked } from './ladder.ts'

/** What a list of alerts needs. */
export interface AlertEntry {
  readonly number: string
  readonly organisation: string
  readonly reference?: string | undefined
  readonly urgency: Urgency
  readonly raisedAt: Instant
  readonly raisedBy: ColleagueId
  readonly acknowledged: boolean
  readonly open: boolean
  /** Whether whoever holds it let its next step pass, so that others are asked. */
  readonly stepPassed?: boolean | undefined
  /** An exercise, which is counted nowhere. */
  readonly drill: boolean
  /** Those who are to take it. */
  readonly recipients: readonly ColleagueId[]
  /** Whether only those who handle it may know of it, and about whom it is. */
  readonly sealed: boolean
  readonly aboutColleagues: readonly ColleagueId[]
  /** Who is asked to take it, and who holds it: both where the holder let its next step pass. */
  readonly speakTo: readonly ColleagueId[]
  /** When something must happen next. */
  readonly clock?: Instant | undefined
}

/** The entry of an alert in every list. */
export function alertEntry(alert: Alert): AlertEntry {
  const { id: number, organisation, urgency, raisedAt, raisedBy, drill, recipients, subject } = alert
  return {
    ...{ number, organisation, urgency, raisedAt, raisedBy, drill, recipients },
    reference: subject.kind === 'on-system' ? subject.reference : undefined,
    acknowledged: isAcknowledged(alert),
    open: isOpenAlert(alert),
    stepPassed: isOpenAlert(alert) && alert.owner !== undefined && alert.climb !== undefined,
    sealed: isAboutProfessional(alert),
    aboutColleagues: alert.aboutColleagues ?? [],
    speakTo: [...new Set([...peopleAsked(alert), ...(alert.owner === undefined ? [] : [alert.owner])])],
    clock: clockOf(alert),
  }
}
