import type { Act } from '../../casework/alerts/holding.ts'
import type { Moved } from '../../casework/alerts/ladder.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import { may } from '../../casework/permissions.ts'
import type { Action } from '../../casework/permissionTable.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { subjectOfAlert, viewOfAlert } from './alertViews.ts'
import { savedAlert } from './saveAlert.ts'

/** What a colleague asks to do with an alert, and what that is called in the audit trail. */
export interface AlertRequest {
  readonly number: string
  readonly action: Action
  readonly audited: AuditEntry['act']
}

/** How it ended: changed, refused for a reason in plain words, or as absent as an alert she may not know of. */
export type ChangeAlertOutcome =
  | { readonly kind: 'changed'; readonly alert: Alert; readonly view: AlertView }
  | {
      readonly kind: 'refused'
      readonly because: string
      readonly alert: Alert
      readonly view: AlertView
    }
  | { readonly kind: 'no-such-alert' }

/** What becomes of an alert, and other records that are saved in the same commit. */
export type ChangedAlert = Moved & { readonly also?: readonly AnyRecord[] }

/** What becomes of an alert, or in plain words why nothing does. */
export type AlertChange = (alert: Alert, act: Act) => ChangedAlert | string | Promise<ChangedAlert | string>

/** Changes an alert in one commit with everything that follows from it. State and permission are asked of what is stored at this moment. */
export async function changeAlert(
  ports: Ports,
  colleague: Colleague,
  request: AlertRequest,
  change: AlertChange,
): Promise<ChangeAlertOutcome> {
  const ended = await commitFresh<{ alert: Alert; because?: string } | undefined>(ports.records, async () => {
    const alert = await ports.records.find('alert', request.number)
    if (alert === undefined || !may(colleague, request.action, subjectOfAlert(alert))) {
      return nothingToSave(undefined)
    }
    const changed = await change(alert, { by: colleague.id, now: ports.now() })
    if (typeof changed === 'string') return nothingToSave({ alert, because: changed })
    const audit = auditEntry(ports, colleague, request.audited, [alert.id])
    const records = [...(await savedAlert(ports, changed)), ...(changed.also ?? []), audit]
    return { records, outcome: { alert: changed.alert } }
  })
  if (ended === undefined) return { kind: 'no-such-alert' }
  const { alert, because } = ended
  const view = await viewOfAlert(ports, colleague, alert)
  return because === undefined ? { kind: 'changed', alert, view } : { kind: 'refused', because, alert, view }
}
