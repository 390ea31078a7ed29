import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Saved } from '../casework/putRight/saved.ts'
import { whoIsTold, type Told } from '../casework/putRight/whoIsTold.ts'
import type { Case } from '../casework/records/case.ts'
import type { Role } from '../casework/records/colleague.ts'

const mayBeTold: readonly Role[] = ['manager', 'head-of-service', 'data-protection-contact', 'administrator']

/** Who is told that something in this record was filed for the wrong woman. */
export async function toldOf(ports: Ports, woman: Case, saved: Saved): Promise<Told> {
  const entries = await ports.records.list('colleagues', all)
  const concerned = entries.filter(
    ({ id, roles }) => id === woman.keyworker || roles.some((role) => mayBeTold.includes(role)),
  )
  const colleagues = await Promise.all(concerned.map(({ id }) => ports.records.find('colleague', id)))
  return whoIsTold(
    colleagues.filter((colleague) => colleague !== undefined),
    { organisation: woman.organisation, keyworker: woman.keyworker, words: saved.organisation },
  )
}

/** The names of colleagues by their ids, in the same order. */
export async function namesOf(ports: Ports, ids: readonly string[]): Promise<readonly string[]> {
  const colleagues = await ports.records.list('colleagues', all)
  const names = new Map(colleagues.map(({ id, name }) => [id, name]))
  return ids.map((id) => names.get(id) ?? 'a colleague who has left')
}
