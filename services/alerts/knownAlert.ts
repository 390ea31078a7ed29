import { mayKnowOfAlert } from '../../casework/alerts/knowing.ts'
import { alertEntry, type AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readableCase } from '../women.ts'

/** What lists say of an alert, if this colleague may know that it exists; another is as absent as one that was never raised. */
export async function knownAlert(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<AlertEntry | undefined> {
  const alert = await ports.records.find('alert', number)
  if (alert === undefined) return undefined
  const entry = alertEntry(alert)
  // Of what she raised herself she knows also where she is shown nothing of open alerts about the woman.
  const isOwn = entry.raisedBy === colleague.id || entry.reference === undefined
  const woman = isOwn ? undefined : await readableCase(ports, entry.reference ?? '')
  return mayKnowOfAlert(colleague, entry, woman) ? entry : undefined
}
