import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { leadingOrganisation } from '../casework/rota/onDuty.ts'
import type { RotaFacts } from '../casework/rota/rotaView.ts'

/** The rota that counts for an organisation: its own, or where nobody leads there, the one of the organisation that leads for it. */
export async function rotaFor(ports: Ports, organisation: string): Promise<RotaFacts> {
  const colleagues = await ports.records.list('colleagues', all)
  const leading = leadingOrganisation(colleagues, organisation)
  return { organisation: leading, rota: await ports.records.find('rota', leading), colleagues }
}
