import { ownershipOf } from '../../casework/alerts/alertState.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Instant } from '../../casework/time.ts'
import { deliveryId } from './alertDeliveries.ts'

/** The most messages that are brought up to date: those nearest to what the raiser reads now. */
const most = 5

/** The newest messages that told the raiser that nobody had answered, due once more when somebody has, so that none still asks her to ring. */
export async function unansweredCardsDue(ports: Ports, alert: Alert): Promise<readonly Delivery[]> {
  const answered = ownershipOf(alert)?.at ?? alert.closed?.at
  if (answered === undefined) return []
  const base = deliveryId(alert.id, alert.raisedBy, 'unanswered')
  // Each was named by the length that the timeline had when its step passed.
  const lengths = alert.timeline.flatMap((entry, at) => (entry.what === 'asked' ? [at + 1] : []))
  const messages = await Promise.all(
    lengths.slice(-most).map((length) => ports.records.find('delivery', `${base}:${length}`)),
  )
  return messages
    .filter((message) => message !== undefined)
    .filter((message) => stillAsks(message, answered))
    .map((message) => ({ ...message, state: 'waiting', dueAt: ports.now() }))
}

/** Whether what stands in the chat, or is just being sent, was made before somebody answered. */
function stillAsks({ state, tries }: Delivery, answered: Instant): boolean {
  return state === 'sending' || (state === 'delivered' && (tries.at(-1)?.at ?? '') < answered)
}
