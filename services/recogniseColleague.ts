import type { Asker } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { coversToday } from './cover/coversToday.ts'

/** Allowed tenants, each with the organisations whose colleagues may come from it. */
export type AllowedTenants = ReadonlyMap<string, readonly string[]>

/** A colleague as she is recognised in a turn, with those whose women she looks after today. */
export type AtWork = Colleague & Pick<Asker, 'covers'>

/** Who somebody is, by tenant and object id together. Anyone unknown, removed, or from a tenant not allowed for her organisation is nobody. */
export async function recogniseColleague(
  ports: Ports,
  tenants: AllowedTenants,
  person: { readonly tenantId: string; readonly objectId: string },
): Promise<AtWork | undefined> {
  const organisations = tenants.get(person.tenantId)
  if (organisations === undefined) return undefined
  const colleague = await ports.records.find('colleague', person.objectId)
  const known = colleague?.tenantId === person.tenantId && colleague.state === 'active'
  if (!known || !organisations.includes(colleague.organisation)) return undefined
  const covers = (await coversToday(ports, colleague)).map(({ of }) => of)
  return { ...colleague, covers }
}
