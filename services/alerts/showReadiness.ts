import { readinessView, type ReadinessView } from '../../casework/alerts/readiness.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readinessFor } from './readinessFor.ts'

/** What would fail tonight of the alerts of a colleague’s organisation; undefined when that is not open to her. */
export async function showReadiness(ports: Ports, colleague: Colleague): Promise<ReadinessView | undefined> {
  const { organisation } = colleague
  if (!may(colleague, 'see-ready', { organisation })) return undefined
  const facts = await readinessFor(ports, organisation)
  const mayDrill = may(colleague, 'run-drill', { organisation: facts.organisation })
  return readinessView(facts, mayDrill, ports.now())
}
