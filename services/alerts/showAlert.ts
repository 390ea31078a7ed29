import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { maySeeAlert, sightOfAlert, viewOfAlert } from './alertViews.ts'

/** How showing an alert ended. One that may not be seen is as absent as one that does not exist. */
export type ShowAlertOutcome =
  | { readonly kind: 'shown'; readonly alert: Alert; readonly view: AlertView }
  | { readonly kind: 'no-such-alert' }

/** Shows an alert as it stands to somebody who may see it; that it was shown stands in the audit trail. */
export async function showAlert(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ShowAlertOutcome> {
  const alert = await ports.records.find('alert', number)
  if (alert === undefined || !maySeeAlert(colleague, alert)) return { kind: 'no-such-alert' }
  await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', [alert.id])])
  return { kind: 'shown', alert, view: await viewOfAlert(ports, colleague, alert) }
}

/** Shows an alert as much as somebody may see of it, also to one who was only told of it. */
export async function seeAlert(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<AlertSight | undefined> {
  const alert = await ports.records.find('alert', number)
  const seen = alert && (await sightOfAlert(ports, colleague, alert))
  if (seen === undefined) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', [seen.alert.id])])
  return seen
}
