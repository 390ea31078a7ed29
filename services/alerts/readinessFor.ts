import {
  notReadyWords,
  peopleOnLadder,
  type ReadinessFacts,
  type Way,
} from '../../casework/alerts/readiness.ts'
import { isReady } from '../../casework/alerts/drillsTaken.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { rotaFor } from '../rotaFor.ts'

/** What decides whether the alerts of an organisation would reach somebody now, with the way to everybody on its ladder. */
export async function readinessFor(ports: Ports, organisation: string): Promise<ReadinessFacts> {
  const rota = await rotaFor(ports, organisation)
  const readiness = await ports.records.find('readiness', rota.organisation)
  const people = peopleOnLadder(rota, ports.now())
  const ways = await Promise.all(people.map(async (id) => [id, await wayTo(ports, id)] as const))
  return { ...rota, readiness, ways: new Map(ways) }
}

/** What an alert form says at its top while the colleague’s organisation is not ready; undefined once it is. */
export async function notReadyFor(ports: Ports, colleague: Colleague): Promise<string | undefined> {
  const { organisation, colleagues } = await rotaFor(ports, colleague.organisation)
  const readiness = await ports.records.find('readiness', organisation)
  if (isReady({ organisation, colleagues, readiness })) return undefined
  return notReadyWords(await readinessFor(ports, organisation), colleague.id, ports.now())
}

/** A route that cannot be read leads to nobody. */
async function wayTo({ records }: Ports, id: string): Promise<Way> {
  const route = await records.find('route', id).catch(() => undefined)
  if (route === undefined) return 'none'
  return route.shutSince === undefined ? 'open' : 'shut'
}
