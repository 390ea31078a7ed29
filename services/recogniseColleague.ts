import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'

/** Allowed tenants, each with the organisations whose colleagues may come from it. */
export type AllowedTenants = ReadonlyMap<string, readonly string[]>

/** Who somebody is, by tenant and object id together. Anyone unknown, removed, or from a tenant not allowed for her organisation is nobody. */
export async function recogniseColleague(
  ports: Ports,
  tenants: AllowedTenants,
  person: { readonly tenantId: string; readonly objectId: string },
): Promise<Colleague | undefined> {
  const organisations = tenants.get(person.tenantId)
  if (organisations === undefined) return undefined
  const colleague = await ports.records.find('colleague', person.objectId)
  const known = colleague?.tenantId === person.tenantId && colleague.state === 'active'
  return known && organisations.includes(colleague.organisation) ? colleague : undefined
}
