import { brokenAmong, type WatchedAlert } from '../../casework/alerts/watched.ts'
import { all, type DeliveryEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { leaseMinutes } from '../deliveries/deliveryParts.ts'
import { cardsOf, clockId } from './alertDeliveries.ts'
import { mendAlert } from './mendAlert.ts'
import type { Breach, Watch } from './watchLaw.ts'

/** The longest that anything about an open alert may wait to be tried again, in minutes; it is far more than any failed try asks for. */
export const longestWait = 60

/**
 * Watches every open alert: that somebody must answer within its limits, that the moment at which something happens next is
 * stored and is passed when it comes, and that everybody who must have a card of it has a delivery that is due. Reads lists only;
 * what was found stored once is not looked for again, for no record is ever taken out.
 */
export function alertsWatch(ports: Ports): Watch {
  const stored = new Set<string>()
  let overdue: ReadonlyMap<string, Instant> = new Map()
  let lookedAt: Instant | undefined
  return {
    async look() {
      const [alerts, active] = await Promise.all([ports.records.list('watched-alerts', all), activeOf(ports)])
      const now = ports.now()
      const setBack = wasSetBack(lookedAt, now)
      lookedAt = now
      const late = await lateDeliveries(ports, alerts)
      const overdueNow = new Map(
        alerts.flatMap(({ number, clock = now }) => (clock < now ? [[number, clock]] : [])),
      )
      const breaches: Breach[] = []
      for (const alert of alerts) {
        const { number, clock } = alert
        const how =
          brokenAmong(alert, active, now) ??
          (await brokenClock(ports, alert)) ??
          (clock !== undefined && overdue.get(number) === clock ? 'clock-not-passed' : undefined) ??
          (late.has(number) ? 'card-too-late' : await missingCard(ports, alert, stored)) ??
          setBack
        if (how !== undefined) breaches.push({ of: number, how })
      }
      overdue = overdueNow
      return { breaches, oldest: alerts.find(({ acknowledged, drill }) => !acknowledged && !drill)?.raisedAt }
    },
    mend: ({ of }) => mendAlert(ports, of),
  }
}

/** What breaks the law of every open alert where the clock was set back since the last look: what failed before waits too long. */
function wasSetBack(lookedAt: Instant | undefined, now: Instant): 'time-ran-backwards' | undefined {
  return lookedAt !== undefined && now < lookedAt ? 'time-ran-backwards' : undefined
}

/** The ids of the colleagues who are still there. */
export async function activeOf(ports: Ports): Promise<ReadonlySet<string>> {
  const colleagues = await ports.records.list('colleagues', all)
  return new Set(colleagues.filter(({ state }) => state === 'active').map(({ id }) => id))
}

/** How the stored clock of an alert is not as it must be. */
async function brokenClock(ports: Ports, { number, clock }: WatchedAlert): Promise<string | undefined> {
  if (clock === undefined) return undefined
  const id = clockId(number)
  const entry = (await ports.records.list('deliveries-to', number)).find((one) => one.id === id)
  if (entry !== undefined && entry.dueAt <= clock) return undefined
  const record = await ports.records.find('delivery', id)
  if (isRightClock(record, clock, ports.now())) return undefined
  return record === undefined || record.state === 'not-needed' ? 'no-clock' : 'clock-too-late'
}

/** Whether a stored clock is due no later than the alert's own, or is being passed. */
export function isRightClock(
  record: Pick<Delivery, 'state' | 'dueAt'> | undefined,
  clock: Instant,
  now: Instant,
): boolean {
  if (record?.state === 'sending') return record.dueAt <= minutesAfter(now, leaseMinutes)
  return record?.state === 'waiting' && record.dueAt <= clock
}

/** The alerts of which some card or message is to be tried only after the longest wait. */
async function lateDeliveries(ports: Ports, alerts: readonly WatchedAlert[]): Promise<ReadonlySet<string>> {
  const people = new Set(
    alerts.flatMap(({ raisedBy, recipients, told }) => [raisedBy, ...recipients, ...told]),
  )
  const entries = await Promise.all([...people].map((id) => ports.records.list('deliveries-to', id)))
  return new Set(
    entries
      .flat()
      .filter((entry) => isLate(entry, ports.now()))
      .map(alertOf),
  )
}

/** Whether a delivery is to be tried only after the longest wait. */
export function isLate({ dueAt }: Pick<DeliveryEntry, 'dueAt'>, now: Instant): boolean {
  return dueAt > minutesAfter(now, longestWait)
}

/** The deliveries about an alert begin with its number. */
function alertOf({ id }: DeliveryEntry): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

async function missingCard(
  ports: Ports,
  alert: WatchedAlert,
  stored: Set<string>,
): Promise<'card-missing' | undefined> {
  for (const { id } of cardsOf({ ...alert, id: alert.number })) {
    if (stored.has(id)) continue
    if ((await ports.records.find('delivery', id)) === undefined) return 'card-missing'
    stored.add(id)
  }
  return undefined
}
