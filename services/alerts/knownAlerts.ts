import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readableCase } from '../women.ts'

/** An open alert that a colleague may know of, and the woman it is about. `opens` where its own card is open to her as well. */
export interface KnownAlert {
  readonly alert: AlertEntry
  readonly opens: boolean
  readonly woman: Case | undefined
}

/**
 * Every open alert that a colleague may know of: those whose card is open to her, exercises too, and those of which she reads
 * only that they are open, wherever the woman is shown.
 */
export async function knownAlerts(ports: Ports, colleague: Colleague): Promise<readonly KnownAlert[]> {
  const opening = await alertsThatOpen(ports, colleague)
  const numbers = new Set(opening.map(({ number }) => number))
  const others = (await ports.records.list('open-alerts', colleague.organisation)).filter(
    ({ number }) => !numbers.has(number),
  )
  const known = await Promise.all(
    [...opening, ...others].map(async (alert): Promise<readonly KnownAlert[]> => {
      const woman = alert.reference === undefined ? undefined : await readableCase(ports, alert.reference)
      const opens = numbers.has(alert.number)
      const isKnown = opens || openAlertsKnownTo(colleague, [alert], woman).length > 0
      return isKnown ? [{ alert, opens, woman }] : []
    }),
  )
  return known.flat()
}

/** The open alerts whose card is open to a colleague: those of her organisation where she leads, and what she raised, was told of or received. */
export async function alertsThatOpen(
  { records }: Ports,
  colleague: Colleague,
): Promise<readonly AlertEntry[]> {
  const [ofOrganisation, hers] = await Promise.all([
    records.list('open-alerts', colleague.organisation),
    records.list('open-alerts-of', colleague.id),
  ])
  const leads = ofOrganisation.filter((entry) => mayLead(colleague, entry))
  const byNumber = new Map([...leads, ...hers].map((entry) => [entry.number, entry]))
  return [...byNumber.values()].filter(({ aboutColleagues }) => !aboutColleagues.includes(colleague.id))
}

/** Whether a colleague may lead an alert, by what lists know of it. */
export function mayLead(colleague: Colleague, entry: AlertEntry): boolean {
  const { organisation, recipients, sealed, aboutColleagues: about } = entry
  return may(colleague, 'lead-alert', { organisation, recipients, sealed, about })
}
