import { broughtBack, nextUnsent } from '../../casework/alerts/unsent.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Instant } from '../../casework/time.ts'
import { orUnreadable } from '../unreadable.ts'
import { passUnsent } from './sendItself.ts'
import { hoursFor, unsentClockId } from './unsent.ts'
import type { Breach, Watch } from './watchLaw.ts'

/** Watches every alert that is begun and neither sent nor put away: its next reminder is stored, is in time, and is passed when it comes. */
export function unsentWatch(ports: Ports): Watch {
  let overdue: ReadonlyMap<string, Instant> = new Map()
  return {
    async look() {
      const open = await ports.records.list('unsent-alerts', all)
      const late = new Map<string, Instant>()
      const breaches: Breach[] = []
      for (const { id } of open) {
        const clock = await ports.records.find('delivery', unsentClockId(id))
        if (clock !== undefined && clock.dueAt < ports.now()) late.set(id, clock.dueAt)
        const isLeft = clock !== undefined && overdue.get(id) === clock.dueAt
        const how = isLeft
          ? 'reminder-not-passed'
          : await orUnreadable(() => brokenReminder(ports, id, clock))
        if (how !== undefined) breaches.push({ of: id, how })
      }
      overdue = late
      return { breaches }
    },
    async mend({ of }) {
      await passUnsent(ports, of)
      const clock = await ports.records.find('delivery', unsentClockId(of))
      return (await brokenReminder(ports, of, clock)) === undefined ? 'repaired' : 'broken'
    },
  }
}

/** How the stored reminder of an alert draft is not as it must be. */
async function brokenReminder(
  ports: Ports,
  id: string,
  clock: Delivery | undefined,
): Promise<string | undefined> {
  const stored = await ports.records.find('alert-draft', id)
  if (stored === undefined) return undefined
  const draft = broughtBack(stored, ports.now())
  const next = nextUnsent(draft, await hoursFor(ports, draft))
  if (next === undefined) return undefined
  if (clock === undefined || clock.state === 'not-needed') return 'no-reminder'
  return clock.state === 'waiting' && clock.dueAt > next.dueAt ? 'reminder-too-late' : undefined
}
