import { withAdditions, type Addition } from '../../casework/alerts/adding.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { subjectOfAlert, viewOfAlert } from './alertViews.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'

/** Adds what was learned after sending; each addition has its author and time, and nothing that stands is changed. */
export async function addToAlert(
  ports: Ports,
  colleague: Colleague,
  number: string,
  additions: readonly Addition[],
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'add-to-alert', audited: 'alert.added-to' } as const
  return changeAlert(
    ports,
    colleague,
    request,
    (alert, act) => withAdditions(alert, act, additions) ?? 'That stands there already. Nothing was added.',
  )
}

/** An alert to which somebody may add, as her card of it shows it; undefined where she may not. */
export async function alertToAddTo(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<{ readonly alert: Alert; readonly view: AlertView } | undefined> {
  const alert = await ports.records.find('alert', number)
  if (alert === undefined || !may(colleague, 'add-to-alert', subjectOfAlert(alert))) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', [alert.id])])
  return { alert, view: await viewOfAlert(ports, colleague, alert) }
}
