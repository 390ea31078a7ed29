import { alertRecipients, withEntry } from '../casework/alertRules.ts'
import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { noLongerAllowed, type Alert } from '../casework/records/alert.ts'
import type { AlertDelivery } from '../casework/records/delivery.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { maySeeAlert, viewOfAlert } from './alertViews.ts'
import type { Prepared, Tried } from './deliveryParts.ts'

/** Makes the card of an alert for its recipient; one who may no longer see the alert gets none. */
export async function prepareAlert(ports: Ports, delivery: AlertDelivery): Promise<Prepared> {
  const [alert, reader] = await Promise.all([
    ports.records.find('alert', delivery.alert),
    ports.records.find('colleague', delivery.recipient),
  ])
  if (alert === undefined || reader === undefined || !maySeeAlert(reader, alert)) {
    return { kind: 'failed-for-good', reason: noLongerAllowed }
  }
  return { kind: 'ready', message: { as: delivery.as, alert, view: await viewOfAlert(ports, reader, alert) } }
}

/** What else is saved with the ending of an alert's delivery: its timeline, once for each change, and the raiser's card made due. */
export async function afterAlert(
  ports: Ports,
  leased: AlertDelivery,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  const alert = await ports.records.find('alert', leased.alert)
  if (alert === undefined || leased.as === 'raiser') return []
  const to = leased.recipient
  const news = alert.timeline.filter((entry) => entry.what === 'delivered' || entry.what === 'not-delivered')
  const before = news.findLast((entry) => entry.to === to)
  const entry = newsOf(tried, before, { at: ports.now(), to })
  if (entry === undefined) return []
  const told = withEntry(alert, entry)
  const raiser = await dueDelivery(ports, alert, { recipient: alert.raisedBy, as: 'raiser' })
  return tried.kind === 'failed-for-good' ? [...(await withOthers(ports, told)), raiser] : [told, raiser]
}

type Entry = Alert['timeline'][number]

/** What a timeline has to say of an ending, or undefined where it says so already. */
function newsOf(
  tried: Tried,
  before: Entry | undefined,
  of: { readonly at: string; readonly to: string },
): Entry | undefined {
  if (before?.what === 'delivered') return undefined
  if (tried.kind === 'delivered') return { what: 'delivered', ...of }
  if (tried.kind === 'message-gone' || tried.kind === 'not-needed') return undefined
  const same = before?.what === 'not-delivered' && before.reason === tried.reason
  return same ? undefined : { what: 'not-delivered', ...of, reason: tried.reason }
}

/** The alert sent on to those it goes to now, when one of its recipients has dropped out. */
async function withOthers(ports: Ports, alert: Alert): Promise<readonly AnyRecord[]> {
  const colleagues = await ports.records.list('colleagues', all)
  const now = alertRecipients(colleagues, alert.organisation, alert.raisedBy, alert.urgency)
  const others = now.filter((id) => !alert.recipients.includes(id))
  const cards = await Promise.all(
    others.map((recipient) => dueDelivery(ports, alert, { recipient, as: 'lead' })),
  )
  return [{ ...alert, recipients: [...alert.recipients, ...others] }, ...cards]
}
