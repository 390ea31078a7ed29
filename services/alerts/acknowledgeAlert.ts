import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { drillAcknowledged } from '../../casework/alerts/drill.ts'
import { acknowledged, isToBeTaken } from '../../casework/alerts/holding.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { drillTakenBy } from './drillTaken.ts'
import { firstStep } from './firstStep.ts'
import { savedAlert } from './saveAlert.ts'
import { subjectOfAlert, viewOfAlert } from './alertViews.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'

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
      if (!isOpenAlert(alert) || !isToBeTaken(alert)) return nothingToSave({ kind: 'taken-before', alert })
      const act = { by: colleague.id, now: ports.now() }
      const taken = alert.drill
        ? drillAcknowledged(alert, act)
        : acknowledged(alert, act, await firstStep(ports, alert))
      const audit = auditEntry(ports, colleague, 'alert.acknowledged', [alert.id])
      const records = [
        ...(await savedAlert(ports, { alert: taken, told: [] })),
        ...(await drillTakenBy(ports, colleague, alert)),
      ]
      return { records: [...records, audit], outcome: { kind: 'acknowledged', alert: taken } }
    },
  )
  if (ended === undefined) return { kind: 'no-such-alert' }
  return { ...ended, view: await viewOfAlert(ports, colleague, ended.alert) }
}
