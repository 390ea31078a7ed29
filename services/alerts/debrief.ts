import { personLine, type AlertView } from '../../casework/alerts/alertView.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { DebriefDelivery } from '../../casework/records/delivery.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import type { Prepared } from '../deliveries/deliveryParts.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { viewOfAlert } from './alertViews.ts'
import { debriefId, debriefState, managersOf } from './debriefState.ts'

/** How asking for a debrief ended. */
export type DebriefOutcome =
  | { readonly kind: 'asked'; readonly alert: Alert; readonly view: AlertView }
  | { readonly kind: 'no-such-alert' }

/** Tells her managers that whoever raised an alert asks for a debrief. Nothing of the alert goes to them. Asking twice tells them once. */
export async function askForDebrief(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<DebriefOutcome> {
  const asked = await commitFresh<Alert | undefined>(ports.records, async () => {
    const alert = await ports.records.find('alert', number)
    if (alert?.raisedBy !== colleague.id) return nothingToSave(undefined)
    if ((await debriefState(ports, colleague, alert)) !== 'offered') return nothingToSave(alert)
    const managers = await managersOf(ports, colleague, alert)
    const card = await dueDelivery(ports, alert, { recipient: colleague.id, as: 'raiser' })
    return { records: [...managers.map(({ id }) => debriefFor(ports, alert, id)), card], outcome: alert }
  })
  if (asked === undefined) return { kind: 'no-such-alert' }
  return { kind: 'asked', alert: asked, view: await viewOfAlert(ports, colleague, asked) }
}

/** Makes the card that asks a manager for a debrief; one who has left gets none. */
export async function prepareDebrief(ports: Ports, delivery: DebriefDelivery): Promise<Prepared> {
  const reader = await ports.records.find('colleague', delivery.recipient)
  if (reader?.state !== 'active') return { kind: 'failed-for-good', reason: 'has left' }
  const colleagues = await ports.records.list('colleagues', all)
  return { kind: 'ready', message: { as: 'debrief', askedBy: personLine(delivery.askedBy, colleagues) } }
}

function debriefFor(ports: Ports, alert: Alert, manager: string): DebriefDelivery {
  const id = debriefId(alert, manager)
  return { ...newDelivery(id, manager, ports.now()), as: 'debrief', askedBy: alert.raisedBy }
}
