import { alertView, type AlertView } from '../casework/alertView.ts'
import { all } from '../casework/indexes.ts'
import { fullName } from '../casework/names.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Alert } from '../casework/records/alert.ts'
import type { Colleague } from '../casework/records/colleague.ts'

/** Whether a colleague may see an alert: as one who handles it, or as the one who raised it. */
export function maySeeAlert(colleague: Colleague, alert: Alert): boolean {
  return may(colleague, 'see-alert', { organisation: alert.organisation, owner: alert.raisedBy })
}

/** Draws the view of an alert for one reader. Her name is shown only to a reader who may see her case. */
export async function viewOfAlert(ports: Ports, reader: Colleague, alert: Alert): Promise<AlertView> {
  const [colleagues, woman] = await Promise.all([
    ports.records.list('colleagues', all),
    alert.subject.kind === 'on-system' ? ports.records.find('case', alert.subject.reference) : undefined,
  ])
  const readable = woman !== undefined && may(reader, 'see-case', woman)
  return alertView(alert, colleagues, readable ? fullName(woman) : undefined, ports.now())
}
