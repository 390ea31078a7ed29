import type { ColleagueEntry } from '../casework/indexes.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { eligible, rotaView, type RotaFacts, type RotaView } from '../casework/rota/rotaView.ts'
import { rotaFor } from './rotaFor.ts'

/** The rota that counts for a colleague's organisation, now and for the days to come; undefined when it is not open to her. */
export async function showRota(ports: Ports, colleague: Colleague): Promise<RotaView | undefined> {
  const { organisation } = colleague
  if (!may(colleague, 'see-rota', { organisation })) return undefined
  const facts = await rotaFor(ports, organisation)
  return rotaView(facts, maySet(colleague, facts), ports.now())
}

/** What the forms of a rota begin with: the rota as it stands and those whom it can name. */
export interface RotaFormFacts extends RotaFacts {
  readonly among: readonly ColleagueEntry[]
}

/** The rota of a colleague's organisation to fill in a form of; undefined when she may not set it. */
export async function rotaToSet(ports: Ports, colleague: Colleague): Promise<RotaFormFacts | undefined> {
  const facts = await rotaFor(ports, colleague.organisation)
  return maySet(colleague, facts) ? { ...facts, among: eligible(facts) } : undefined
}

function maySet(colleague: Colleague, { organisation }: RotaFacts): boolean {
  return may(colleague, 'set-rota', { organisation })
}
