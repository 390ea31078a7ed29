import type { ColleagueId } from '../identifiers.ts'
import type { AlertEntry } from './alertEntry.ts'
import { may, type Subject } from '../permissions.ts'
import type { Colleague } from '../records/colleague.ts'

/** A woman as it is asked who may know of an alert about her. */
export type WomanKnown = Pick<Subject, 'organisation' | 'sharedWith' | 'restrictedTo'>

/**
 * Whether a colleague may know that an alert exists: nobody it is about, whatever her role; of one about a professional only
 * those who handle it and who raised it; of any other also those who may know of open alerts about the woman. With a `woman` it
 * is asked where she is shown: a partner learns nothing there, of what she raised herself neither.
 */
export function mayKnowOfAlert(colleague: Colleague, alert: AlertEntry, woman?: WomanKnown): boolean {
  if (colleague.state !== 'active' || alert.aboutColleagues.includes(colleague.id)) return false
  const mayKnowOfWoman = may(colleague, 'know-of-open-alert', woman ?? { organisation: alert.organisation })
  if (woman !== undefined && !mayKnowOfWoman) return false
  const handles = alert.recipients.includes(colleague.id) || alert.raisedBy === colleague.id
  return handles || (!alert.sealed && mayKnowOfWoman)
}

/** The open alerts among these that a colleague may know of; an exercise is counted nowhere. */
export function openAlertsKnownTo(
  colleague: Colleague,
  alerts: readonly AlertEntry[],
  woman?: WomanKnown,
): readonly AlertEntry[] {
  return alerts
    .filter(({ open, drill }) => open && !drill)
    .filter((one) => mayKnowOfAlert(colleague, one, woman))
}

/** An open alert as it stands before everything else wherever the woman is shown, and whom to speak to before she is contacted. */
export interface OpenAlertLine {
  readonly number: string
  /** Who holds it, else who is asked, by name. */
  readonly speakTo: readonly string[]
  /** Whether that is the reader herself. */
  readonly isReaders: boolean
}

/** The open alerts of a woman as one reader is shown them. */
export function openAlertLines(
  reader: ColleagueId,
  alerts: readonly AlertEntry[],
  nameOf: (id: ColleagueId) => string,
): readonly OpenAlertLine[] {
  return alerts.map(({ number, speakTo }) => ({
    ...{ number, speakTo: speakTo.map(nameOf), isReaders: speakTo.includes(reader) },
  }))
}
