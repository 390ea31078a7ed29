import type { Ports } from '../casework/ports/ports.ts'
import type { Route } from '../casework/records/route.ts'
import type { Tried } from './deliveryParts.ts'

/** The route of a colleague whose chat was made anew to deliver something; none where she has been reached elsewhere since. */
export async function chatMadeAnew(ports: Ports, id: string, tried: Tried): Promise<readonly Route[]> {
  if (tried.kind !== 'delivered' || tried.conversation === tried.chat) return []
  const route = await ports.records.find('route', id)
  if (route === undefined || route.conversation !== tried.chat) return []
  return [{ ...route, conversation: tried.conversation }]
}
