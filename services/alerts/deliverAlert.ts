import { isAboutProfessional, withEntry } from '../../casework/alerts/alertState.ts'
import { nextWhenNobodyIsReached, withMoreSteps } from '../../casework/alerts/reaching.ts'
import { isTooLate } from '../../casework/alerts/tooLate.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { noLongerAllowed, type Alert } from '../../casework/records/alert.ts'
import type { LadderStep } from '../../casework/records/alertParts.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AlertDelivery } from '../../casework/records/delivery.ts'
import type { TimelineEntry } from '../../casework/records/alertTimeline.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { policyNow } from './policyNow.ts'
import { savedAlert } from './saveAlert.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { maySeeAlert, subjectOfAlert, viewOfAlert } from './alertViews.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'

/** Makes the card of an alert for its recipient; one who may no longer see the alert gets none, nor is a message sent that comes too late. */
export async function prepareAlert(ports: Ports, delivery: AlertDelivery): Promise<Prepared> {
  const [alert, reader] = await Promise.all([
    ports.records.find('alert', delivery.alert),
    ports.records.find('colleague', delivery.recipient),
  ])
  if (alert === undefined || reader === undefined || !mayHave(reader, alert, delivery.as)) {
    return { kind: 'failed-for-good', reason: noLongerAllowed }
  }
  if (delivery.message === undefined && isTooLate(alert, delivery)) return { kind: 'not-needed' }
  return { kind: 'ready', message: { as: delivery.as, alert, view: await viewOfAlert(ports, reader, alert) } }
}

/** Who is told of an alert gets her own card of it; every other card is for those who may see it. */
function mayHave(reader: Colleague, alert: Alert, as: AlertDelivery['as']): boolean {
  return as === 'told' ? may(reader, 'be-told-of-alert', subjectOfAlert(alert)) : maySeeAlert(reader, alert)
}

/** What else is saved with the ending of an alert's delivery: its timeline, once for each change, and whom that causes to be asked. */
export async function afterAlert(
  ports: Ports,
  leased: AlertDelivery,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  const alert = await ports.records.find('alert', leased.alert)
  if (alert === undefined || leased.as !== 'lead') return []
  const entry = newsOf(tried, alert, { at: ports.now(), to: leased.recipient, attempts: leased.attempts })
  if (entry === undefined) return []
  const noted = withEntry(alert, entry)
  const told = tried.kind === 'failed-for-good' ? await withOthers(ports, noted) : noted
  const moved = nextWhenNobodyIsReached(told, ports.now())
  if (moved.alert !== told) return savedAlert(ports, moved, leased.id)
  const raiser = await dueDelivery(ports, told, { recipient: told.raisedBy, as: 'raiser' })
  return [told, raiser]
}

/** What a timeline has to say of an ending, or undefined where it says so already. */
function newsOf(
  tried: Tried,
  { timeline }: Alert,
  { attempts, ...of }: { readonly at: string; readonly to: string; readonly attempts: number },
): TimelineEntry | undefined {
  const before = timeline.findLast(
    (entry) => (entry.what === 'delivered' || entry.what === 'not-delivered') && entry.to === of.to,
  )
  if (before?.what === 'delivered') return undefined
  if (tried.kind === 'delivered') return { what: 'delivered', ...of }
  if (tried.kind === 'message-gone' || tried.kind === 'not-needed') return undefined
  const shut = isShut(tried, attempts)
  const same = before?.what === 'not-delivered' && before.reason === tried.reason && before.shut === shut
  return same ? undefined : { what: 'not-delivered', ...of, reason: tried.reason, shut }
}

/** After how many tries in a row a chat that is only busy or silent counts as one that cannot be reached. */
const triesUntilShut = 3

/** Whether there is no way to her for now, so that the next person need not wait. */
function isShut(tried: Tried, attempts: number): boolean {
  if (tried.kind === 'failed-for-good') return true
  if (tried.kind !== 'failed-for-now') return false
  return tried.route === 'shut' || tried.route === 'barred' || attempts >= triesUntilShut
}

/** Where somebody has dropped out, those whom the rota names now stand on the ladder as well. */
async function withOthers(ports: Ports, alert: Alert): Promise<Alert> {
  return withMoreSteps(alert, await stepsNow(ports, alert))
}

/** The steps that an alert like this would have if it was sent at this moment; none when nobody is left to ask. */
export async function stepsNow(ports: Ports, alert: Alert): Promise<readonly LadderStep[]> {
  const { organisation, raisedBy, urgency, group, aboutColleagues = [] } = alert
  const aboutProfessional = isAboutProfessional(alert)
  const now = await policyNow(ports, {
    ...{ organisation, raisedBy, urgency, group, aboutColleagues, aboutProfessional },
  })
  return now.policy?.steps ?? []
}
