import { acknowledged } from '../casework/alertRules.ts'
import { isAcknowledged } from '../casework/alertState.ts'
import type { AlertView } from '../casework/alertView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Alert } from '../casework/records/alert.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { allCardsDue } from './alertDeliveries.ts'
import { subjectOfAlert, viewOfAlert } from './alertViews.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'

/** How acknowledging ended. When two people press at once, one takes it and the other reads who did. */
export type AcknowledgeOutcome =
  | { readonly kind: 'acknowledged' | 'taken-before'; readonly alert: Alert; readonly view: AlertView }
  | { readonly kind: 'no-such-alert' }

/** Takes an alert in one press. An alert the colleague may not take is as absent as one that does not exist. */
export async function acknowledgeAlert(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<AcknowledgeOutcome> {
  const ended = await commitFresh<{ kind: 'acknowledged' | 'taken-before'; alert: Alert } | undefined>(
    ports.records,
    async () => {
      const alert = await ports.records.find('alert', number)
      if (alert === undefined || !may(colleague, 'acknowledge-alert', subjectOfAlert(alert)))
        return nothingToSave(undefined)
      if (isAcknowledged(alert)) return nothingToSave({ kind: 'taken-before', alert })
      const taken = acknowledged(alert, colleague.id, ports.now())
      const audit = auditEntry(ports, colleague, 'alert.acknowledged', [alert.id])
      const cards = await allCardsDue(ports, taken)
      return { records: [taken, ...cards, audit], outcome: { kind: 'acknowledged', alert: taken } }
    },
  )
  if (ended === undefined) return { kind: 'no-such-alert' }
  return { ...ended, view: await viewOfAlert(ports, colleague, ended.alert) }
}
