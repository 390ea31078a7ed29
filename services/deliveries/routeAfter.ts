import type { Ports } from '../../casework/ports/ports.ts'
import type { Route } from '../../casework/records/route.ts'
import type { Tried } from './deliveryParts.ts'

/**
 * The route of a colleague where a try says something new of it: her chat was made anew, it takes nothing from now on, or it
 * does again. None where nothing is new, or she has been reached elsewhere since.
 */
export async function routeAfter(ports: Ports, id: string, tried: Tried): Promise<readonly Route[]> {
  if (tried.chat === undefined) return []
  const route = await ports.records.find('route', id)
  if (route?.conversation !== tried.chat) return []
  if (tried.kind === 'delivered') return delivered(route, tried.conversation)
  const isShut = tried.kind === 'failed-for-now' && tried.route === 'shut'
  return isShut && route.shutSince === undefined ? [{ ...route, shutSince: ports.now() }] : []
}

function delivered({ shutSince, ...route }: Route, conversation: string): readonly Route[] {
  const isSame = shutSince === undefined && conversation === route.conversation
  return isSame ? [] : [{ ...route, conversation }]
}
