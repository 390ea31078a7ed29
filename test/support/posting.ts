import { people } from '../../demo/invented.ts'

/** Posts a body to the bot exactly as it is given. */
export function postRaw(
  endpoint: string,
  body: string | Uint8Array<ArrayBuffer> | FormData,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<Response> {
  return fetch(endpoint, { method: 'POST', headers, body })
}

/** An activity of Amara Cole in her personal chat, as JSON; `changes` replace or, as undefined, remove what it says. */
export function activityOf(serviceUrl: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const [amara] = people.colleagues
  const id = amara?.id ?? ''
  return JSON.stringify({
    type: 'message',
    id: 'raw-1',
    channelId: 'msteams',
    serviceUrl,
    text: 'help',
    from: { id: `29:${id}`, aadObjectId: id },
    recipient: { id: '28:bot' },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: people.tenantId },
    channelData: { tenant: { id: people.tenantId } },
    ...changes,
  })
}
