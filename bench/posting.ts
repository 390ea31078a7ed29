import { Agent, request } from 'node:http'
import { colleagueIdOf, tenantId } from './records.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 100 })

/** An activity as the platform posts it from one colleague's personal chat, as JSON. */
export function activityJson(serviceUrl: string, place: number, activity: object): string {
  const aadObjectId = colleagueIdOf(place)
  return JSON.stringify({
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-GB',
    from: { id: `29:${aadObjectId}`, name: 'A Name', aadObjectId },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: `a:${aadObjectId}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...activity,
  })
}

/** Posts JSON on a connection that is kept, and answers with what came back. */
export async function post(url: URL, body: string): Promise<{ status: number; answer: string }> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const asking = request(url, { method: 'POST', agent, headers })
  asking.end(body)
  const answered = new Promise<{ status: number; answer: string }>((resolve, reject) => {
    asking.once('error', reject)
    asking.once('response', (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (answer += chunk))
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, answer })
      })
    })
  })
  return answered
}

/** Closes the connections that were kept open to bots. */
export function hangUp(): void {
  agent.destroy()
}
