import { quarterOf } from '../../casework/outcomesReport/readPeriod.ts'
import { shownCounts } from '../../casework/outcomesReport/smallNumbers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { PairingView } from '../../casework/reviews/reviewViews.ts'
import { dayOf } from '../../casework/time.ts'
import { runReport } from '../outcomesReport/runReport.ts'

/** What asking how many were asked twice came to. */
export type PairingOutcome =
  { readonly kind: 'pairing'; readonly view: PairingView } | { readonly kind: 'not-allowed' }

/** How many of the women with a need were asked twice in the current quarter, for the whole service and never for one worker. */
export async function pairingRate(ports: Ports, colleague: Colleague): Promise<PairingOutcome> {
  const period = quarterOf(dayOf(ports.now()))
  const outcome = await runReport(ports, colleague, period)
  if (outcome.kind === 'not-allowed') return outcome
  const { report, notOpen } = outcome.view
  return { kind: 'pairing', view: { period, outcomes: shownCounts(report.outcomes), notOpen } }
}
