import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery, Nudge } from '../../casework/records/delivery.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { leaseMinutes } from '../deliveries/deliveryParts.ts'

/** Reminders that come due within a second are one, in minutes. */
const together = 1 / 60

/**
 * The reminder of everything that waits for a person, due now. None where the one that is going out, or went out this second,
 * names this alert already: alerts that come due together make one reminder.
 */
export async function nudgeDue(ports: Ports, alert: Alert, to: string): Promise<Delivery | undefined> {
  const id = `nudge:${to}`
  const before = await ports.records.find('delivery', id)
  if (before === undefined) return { ...newDelivery(id, to, ports.now()), as: 'nudge' }
  // What was refused waits as long as the platform asked; it names whatever waits when it is tried again.
  if (before.state === 'failed-for-now' || before.as !== 'nudge') return before
  if (namesIt(before, alert, ports.now())) return undefined
  return { ...before, state: 'waiting', attempts: 0, dueAt: ports.now() }
}

/** An alert waited already when a reminder was made, unless something was asked of somebody after that. */
function namesIt({ state, tries, dueAt }: Nudge, alert: Alert, now: Instant): boolean {
  const since = minutesAfter(now, -together)
  const made = state === 'sending' ? minutesAfter(dueAt, -leaseMinutes) : sentAt(state, tries)
  return made !== undefined && made > since && askedAt(alert).every((moment) => moment < made)
}

/** When it was asked last to take an alert, to take it over, and to agree that it is closed or that a step waits longer. */
function askedAt({ climb, handOver, closing, longer }: Alert): readonly Instant[] {
  return [climb?.since, handOver?.askedAt, closing?.at, longer?.at].filter((moment) => moment !== undefined)
}

function sentAt(state: Nudge['state'], tries: Nudge['tries']): Instant | undefined {
  return state === 'delivered' ? tries.findLast(({ ended }) => ended === 'delivered')?.at : undefined
}
