import { nextDigest } from '../../casework/alerts/digestTime.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { ReadinessClock, ReadinessDigest } from '../../casework/records/delivery.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import type { Prepared } from '../deliveries/deliveryParts.ts'
import { showReadiness } from './showReadiness.ts'

const clockId = 'readiness:clock'

/** Stores the moment of the first weekly look, where there is none yet. */
export async function setReadinessClock(ports: Ports): Promise<void> {
  await commitFresh(ports.records, async () => {
    const before = await ports.records.find('delivery', clockId)
    if (before !== undefined) return nothingToSave(undefined)
    return { records: [clockAt(ports, 0)], outcome: undefined }
  })
}

/** The weekly look: a message is due for every lead and administrator who can be reached, and the next look in a week, in one commit. */
export async function passReadinessClock(ports: Ports): Promise<void> {
  await commitFresh(ports.records, async () => {
    const before = await ports.records.find('delivery', clockId)
    const digests = (await concerned(ports)).map(({ id }) => digestDue(ports, id))
    const next = clockAt(ports, before?.version ?? 0)
    return { records: [next, ...(await Promise.all(digests))], outcome: undefined }
  })
}

/** Makes the message of one week. It is silent when nothing would fail, and when that is not open to her any more. */
export async function prepareDigest(ports: Ports, { recipient }: ReadinessDigest): Promise<Prepared> {
  const reader = await ports.records.find('colleague', recipient)
  const view = reader === undefined ? undefined : await showReadiness(ports, reader)
  if (view === undefined || view.count === 0) return { kind: 'not-needed' }
  return { kind: 'ready', message: { as: 'readiness', view } }
}

function clockAt(ports: Ports, version: number): ReadinessClock {
  // It reaches nobody: under its own id it waits behind no person's messages.
  return { ...newDelivery(clockId, clockId, nextDigest(ports.now())), version, as: 'readiness-clock' }
}

/** Whoever has no chat yet is named in the message of the others. */
async function concerned({ records }: Ports): Promise<readonly ColleagueEntry[]> {
  const colleagues = await records.list('colleagues', all)
  const asked = colleagues.filter(
    ({ state, roles }) =>
      state === 'active' && (roles.includes('safeguarding-lead') || roles.includes('administrator')),
  )
  const routes = await Promise.all(asked.map(({ id }) => records.find('route', id).catch(() => undefined)))
  return asked.filter((_, place) => routes[place] !== undefined)
}

async function digestDue(ports: Ports, to: string): Promise<ReadinessDigest> {
  const id = `readiness:${to}`
  const before = await ports.records.find('delivery', id)
  const { version = 0, tries = [] } = before ?? {}
  return { ...newDelivery(id, to, ports.now()), version, tries, as: 'readiness' }
}
