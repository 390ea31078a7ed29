import { advanced } from '../../casework/alerts/advance.ts'
import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { after, askedOf, type Moved } from '../../casework/alerts/ladder.ts'
import { madeLawful } from '../../casework/alerts/lawful.ts'
import { withMoreSteps } from '../../casework/alerts/reaching.ts'
import { brokenAmong, watchedAlert } from '../../casework/alerts/watched.ts'
import { waitsSinceLater } from '../../casework/deliveries/waitsSinceLater.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { cardsOf, clockId, clockRecord, dueDelivery } from './alertDeliveries.ts'
import { stepsNow } from './deliverAlert.ts'
import { savedAlert } from './saveAlert.ts'
import { activeOf, isLate, isRightClock } from './watchAlerts.ts'
import type { Mended } from './watchLaw.ts'

/**
 * Brings one alert back under the law, in one commit: what counts from a moment still to come counts from now, what is overdue is
 * done, where nobody is left to ask those whom the rota names now are asked, and a clock or card that is missing is stored anew.
 */
export async function mendAlert(ports: Ports, number: string): Promise<Mended> {
  return commitFresh<Mended>(ports.records, async () => {
    const alert = await ports.records.find('alert', number)
    if (alert === undefined || !isOpenAlert(alert)) return nothingToSave('lawful')
    const active = await activeOf(ports)
    const moved = await mended(ports, alert, active)
    const isBroken = brokenAmong(watchedAlert(moved.alert), active, ports.now()) !== undefined
    if (moved.alert === alert) return mendedRecords(ports, alert, isBroken)
    return { records: await withLateOnes(ports, moved), outcome: isBroken ? 'broken' : 'repaired' }
  })
}

async function mended(ports: Ports, alert: Alert, active: ReadonlySet<string>): Promise<Moved> {
  const now = ports.now()
  const lawful = madeLawful(alert, now)
  const passed = advanced(lawful.alert, now)
  const told = [...lawful.told, ...passed.told]
  if (brokenAmong(watchedAlert(passed.alert), active, now) !== 'nobody-left')
    return { alert: passed.alert, told }
  const others = await askedOfOthers(ports, passed.alert, active)
  return { alert: others.alert, told: [...told, ...others.told] }
}

/** Asks the next of the ladder who is still there; where nobody of it is, those whom the rota names now. */
async function askedOfOthers(ports: Ports, alert: Alert, active: ReadonlySet<string>): Promise<Moved> {
  const { nextStep: _hers, handOver: _asked, ...free } = alert
  const isThere = (steps: Alert['policy']['steps']): boolean =>
    steps.some(({ people }) => people.some((id) => active.has(id)))
  const now = ports.now()
  if (isThere(alert.policy.steps)) {
    return askedOf(free, { ...after(alert.policy, alert.owner), now, why: 'not-reached' })
  }
  const longer = withMoreSteps(free, await stepsNow(ports, alert))
  if (!isThere(longer.policy.steps)) return { alert, told: [] }
  return askedOf(longer, { step: alert.policy.steps.length, round: 1, now, why: 'not-reached' })
}

/** What is missing or waits too long of an alert that is lawful itself. */
async function mendedRecords(ports: Ports, alert: Alert, isBroken: boolean): Promise<Plan<Mended>> {
  const records = [
    ...(await mendedClock(ports, alert)),
    ...(await missingCards(ports, alert)),
    ...(await lateOnes(ports, alert)),
  ]
  if (isBroken) return { records, outcome: 'broken' }
  return { records, outcome: records.length === 0 ? 'lawful' : 'repaired' }
}

async function mendedClock(ports: Ports, alert: Alert): Promise<readonly Delivery[]> {
  const clock = clockOf(alert)
  const before = await ports.records.find('delivery', clockId(alert.id))
  if (clock === undefined || isRightClock(before, clock, ports.now())) return []
  return [await clockRecord(ports, alert)]
}

async function missingCards(ports: Ports, alert: Alert): Promise<readonly Delivery[]> {
  const cards = await Promise.all(cardsOf(alert).map((card) => dueDelivery(ports, alert, card)))
  return cards.filter(({ version }) => version === 0)
}

/** Everything about the alert that waits too long, or since a moment still to come, due now. */
async function lateOnes(ports: Ports, alert: Alert): Promise<readonly Delivery[]> {
  const people = [...new Set(cardsOf(alert).map(({ recipient }) => recipient))]
  const entries = (await Promise.all(people.map((id) => ports.records.list('deliveries-to', id)))).flat()
  const now = ports.now()
  const waiting = entries.filter(({ id, dueAt }) => id.startsWith(`${alert.id}:`) && dueAt > now)
  const found = await Promise.all(waiting.map(({ id }) => ports.records.find('delivery', id)))
  return found
    .filter((delivery) => delivery !== undefined)
    .filter((delivery) => isLate(delivery, now) || waitsSinceLater(delivery, now))
    .map((delivery) => ({ ...delivery, state: 'waiting', dueAt: now }))
}

async function withLateOnes(ports: Ports, moved: Moved): Promise<readonly AnyRecord[]> {
  const records = await savedAlert(ports, moved)
  const late = await lateOnes(ports, moved.alert)
  const ids = new Set(late.map(({ id }) => id))
  return [...records.filter(({ id }) => !ids.has(id)), ...late]
}
