import type { AlertSight, AlertsView } from '../../casework/alerts/alertsView.ts'
import { all } from '../../casework/indexes.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { sightOfAlert } from './alertViews.ts'
import { alertsThatOpen, knownAlerts } from './knownAlerts.ts'

const linesOnAPage = 8

/**
 * One page of the open alerts that a colleague may know of: those of her organisation where she leads, and what she raised, was
 * told of or received, and how many more are open of which she reads no more than that. A page beyond the last one is the last one.
 */
export async function listAlerts(ports: Ports, colleague: Colleague, page: number): Promise<AlertsView> {
  const known = await knownAlerts(ports, colleague)
  const entries = inOrder(known.flatMap(({ alert, opens }) => (opens ? [alert] : [])))
  const pages = Math.max(1, Math.ceil(entries.length / linesOnAPage))
  const shown = Math.min(page, pages)
  const onPage = entries.slice((shown - 1) * linesOnAPage, shown * linesOnAPage)
  const lines = await seenOf(ports, colleague, onPage)
  if (lines.length > 0) {
    const numbers = lines.map(({ alert }) => alert.id)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  const count = entries.filter(({ drill }) => !drill).length
  const notOpen = await notOpenOf(
    ports,
    known.flatMap(({ alert, opens }) => (opens ? [] : [alert])),
  )
  return { lines, page: shown, pages, count, notOpen, now: ports.now() }
}

/** How many alerts are open whose cards are not, and who can be asked about them: who holds each, else who is to take it. */
async function notOpenOf(ports: Ports, alerts: readonly AlertEntry[]): Promise<AlertsView['notOpen']> {
  const colleagues = await ports.records.list('colleagues', all)
  const people = new Set(alerts.flatMap(({ speakTo }) => speakTo))
  const speakTo = colleagues.filter(({ id }) => people.has(id)).map(({ name }) => name)
  return { count: alerts.length, speakTo }
}

/** All of what `listAlerts` shows a page of. Nothing is put on record. */
export async function allAlerts(ports: Ports, colleague: Colleague): Promise<readonly AlertSight[]> {
  return seenOf(ports, colleague, await entriesFor(ports, colleague))
}

async function seenOf(
  ports: Ports,
  colleague: Colleague,
  entries: readonly AlertEntry[],
): Promise<readonly AlertSight[]> {
  const alerts = await Promise.all(entries.map(({ number }) => ports.records.find('alert', number)))
  const seen = await Promise.all(
    alerts.filter((alert) => alert !== undefined).map((alert) => sightOfAlert(ports, colleague, alert)),
  )
  return seen.filter((line) => line !== undefined)
}

async function entriesFor(ports: Ports, colleague: Colleague): Promise<readonly AlertEntry[]> {
  return inOrder(await alertsThatOpen(ports, colleague))
}

const inOrder = (entries: readonly AlertEntry[]): readonly AlertEntry[] =>
  entries.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))

/** The most urgent first, then the oldest; a drill after what is real. */
function placeOf({ drill, urgency, raisedAt }: AlertEntry): string {
  return `${drill ? 1 : 0}${urgency}${raisedAt}`
}
