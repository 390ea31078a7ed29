import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { nameWords } from '../../casework/names.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/** The keyworkers of a colleague's organisation. */
export async function keyworkersOf(
  ports: Ports,
  { organisation }: Colleague,
): Promise<readonly ColleagueEntry[]> {
  const colleagues = await ports.records.list('colleagues', all)
  return colleagues.filter(
    (other) =>
      other.state === 'active' && other.organisation === organisation && other.roles.includes('keyworker'),
  )
}

/** The keyworker whom a name means; undefined where it fits none, or several. */
export async function keyworkerNamed(
  ports: Ports,
  colleague: Colleague,
  name: string,
): Promise<ColleagueEntry | undefined> {
  const wanted = nameWords(name)
  if (wanted.length === 0) return undefined
  const keyworkers = await keyworkersOf(ports, colleague)
  const fitting = keyworkers.filter((one) => wanted.every((word) => nameWords(one.name).includes(word)))
  return fitting.length === 1 ? fitting[0] : undefined
}
