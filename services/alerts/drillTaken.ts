import { newReadiness, withDrillTaken } from '../../casework/alerts/drillsTaken.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Readiness } from '../../casework/records/readiness.ts'

/** What is saved with a drill that a colleague acknowledges: that she did, in each role she has where the drill was run. None for a real alert. */
export async function drillTakenBy(
  ports: Ports,
  colleague: Colleague,
  { drill, organisation }: Alert,
): Promise<readonly Readiness[]> {
  if (!drill || colleague.organisation !== organisation) return []
  const before = (await ports.records.find('readiness', organisation)) ?? newReadiness(organisation)
  return [withDrillTaken(before, colleague.roles, { by: colleague.id, now: ports.now() })]
}
