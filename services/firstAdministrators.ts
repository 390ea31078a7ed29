import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'

/** An administrator named in the settings. */
export type FirstAdministrator = Pick<Colleague, 'id' | 'tenantId' | 'name' | 'organisation'>

/** Adds the administrators of the settings who are not on record yet. One who was changed or removed later is left as she is. */
export async function addFirstAdministrators(
  ports: Ports,
  named: readonly FirstAdministrator[],
): Promise<void> {
  const known = await Promise.all(named.map(({ id }) => ports.records.find('colleague', id)))
  const missing = named.filter((_, place) => known[place] === undefined)
  if (missing.length === 0) return
  await ports.records.commit(
    missing.map((person) => ({
      kind: 'colleague',
      schemaVersion: 1,
      version: 0,
      ...person,
      roles: ['administrator'],
      state: 'active',
    })),
  )
}
