import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Route } from '../casework/records/route.ts'
import { undeliveredTo } from './undelivered.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'

/** Where a colleague's personal chat is, as the platform named it in her latest message. */
export type Whereabouts = Pick<Route, 'conversation' | 'serviceUrl' | 'userId' | 'botId' | 'tenantId'>

/**
 * Keeps where a colleague is reached, and makes what waits for her due at once when that is news. With `welcome` it answers true
 * the first time, so that a welcome is said once.
 */
export async function rememberRoute(
  ports: Ports,
  colleague: Colleague,
  whereabouts: Whereabouts,
  welcome = false,
): Promise<{ readonly welcome: boolean }> {
  return commitFresh(ports.records, async () => {
    const before = await ports.records.find('route', colleague.id)
    const first = welcome && before?.welcomedAt === undefined
    if (before !== undefined && !first && isSame(before, whereabouts))
      return nothingToSave({ welcome: false })
    const route: Route = {
      kind: 'route',
      schemaVersion: 1,
      version: before?.version ?? 0,
      id: colleague.id,
      ...whereabouts,
      ...(first ? { welcomedAt: ports.now() } : welcomedBefore(before)),
    }
    const waiting = await undeliveredTo(ports, colleague.id)
    return { records: [route, ...waiting], outcome: { welcome: first } }
  })
}

function isSame(route: Route, whereabouts: Whereabouts): boolean {
  const { conversation, serviceUrl, userId, botId, tenantId } = whereabouts
  const same =
    route.conversation === conversation && route.serviceUrl === serviceUrl && route.userId === userId
  // A way that took nothing may do so again now that she writes: what waits for her is tried at once.
  return route.shutSince === undefined && same && route.botId === botId && route.tenantId === tenantId
}

function welcomedBefore(route: Route | undefined): Pick<Route, 'welcomedAt'> {
  return route?.welcomedAt === undefined ? {} : { welcomedAt: route.welcomedAt }
}
