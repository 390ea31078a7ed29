import type { AlertSight, AlertsView } from '../../casework/alerts/alertsView.ts'
import type { AlertEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { sightOfAlert } from './alertViews.ts'

const linesOnAPage = 8

/**
 * One page of the open alerts that a colleague may know of: those of her organisation where she leads, and what she raised, was
 * told of or received. A page beyond the last one is the last one.
 */
export async function listAlerts(ports: Ports, colleague: Colleague, page: number): Promise<AlertsView> {
  const entries = await entriesFor(ports, colleague)
  const pages = Math.max(1, Math.ceil(entries.length / linesOnAPage))
  const shown = Math.min(page, pages)
  const onPage = entries.slice((shown - 1) * linesOnAPage, shown * linesOnAPage)
  const lines = await seenOf(ports, colleague, onPage)
  if (lines.length > 0) {
    const numbers = lines.map(({ alert }) => alert.id)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  const count = entries.filter(({ drill }) => !drill).length
  return { lines, page: shown, pages, count, now: ports.now() }
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

async function entriesFor({ records }: Ports, colleague: Colleague): Promise<readonly AlertEntry[]> {
  const [ofOrganisation, hers] = await Promise.all([
    records.list('open-alerts', colleague.organisation),
    records.list('open-alerts-of', colleague.id),
  ])
  const leads = ofOrganisation.filter((entry) => mayLead(colleague, entry))
  const byNumber = new Map([...leads, ...hers].map((entry) => [entry.number, entry]))
  return [...byNumber.values()]
    .filter(({ aboutColleagues }) => !aboutColleagues.includes(colleague.id))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))
}

/** The most urgent first, then the oldest; a drill after what is real. */
function placeOf({ drill, urgency, raisedAt }: AlertEntry): string {
  return `${drill ? 1 : 0}${urgency}${raisedAt}`
}

function mayLead(colleague: Colleague, entry: AlertEntry): boolean {
  const { organisation, recipients, sealed, aboutColleagues: about } = entry
  return may(colleague, 'lead-alert', { organisation, recipients, sealed, about })
}
