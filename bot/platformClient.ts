import { AsyncLocalStorage } from 'node:async_hooks'
import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { z } from 'zod'
import type { Config } from './config.ts'

/** An answer of the platform that is not success: its status, the code it gave, and how long it asks to be left alone. */
export class PlatformRefusal extends Error {
  readonly statusCode: number
  readonly code: string | undefined
  readonly waitSeconds: number | undefined

  constructor(statusCode: number, code?: string, waitSeconds?: number) {
    super(`The platform answered ${statusCode}`)
    this.name = 'PlatformRefusal'
    this.statusCode = statusCode
    this.code = code
    this.waitSeconds = waitSeconds
  }
}

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type HttpClient = NonNullable<Options['httpClient']>
type Asked = Parameters<HttpClient['sendRequest']>[0]

const signals = new AsyncLocalStorage<AbortSignal>()

/** Does some work whose requests are all given up after so many milliseconds, all together. */
export function givenUpAfter<Answer>(milliseconds: number, work: () => Promise<Answer>): Promise<Answer> {
  return signals.run(AbortSignal.timeout(milliseconds), work)
}

/**
 * An adapter that sends each request once. The SDK's own client sends it up to four times within seconds after a 5xx or a dropped
 * connection, which can show one message four times, and sleeps through a Retry-After; here that is for the deliveries to decide.
 */
export function adapterThatSendsOnce(app: Config['app']): CloudAdapter {
  const none = undefined
  const options = { httpClient: { sendRequest } }
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...app }, none, none, none, options))
}

/** An error of any other kind than the SDK's own ends a request: its retries look for theirs. */
const sendRequest: HttpClient['sendRequest'] = async (request) => {
  const response = await answerTo(request)
  const { statusCode: status = 0 } = response
  const bodyAsText = await text(response)
  if (status < 200 || status > 299) {
    throw new PlatformRefusal(status, codeIn(bodyAsText), secondsOf(response.headers['retry-after']))
  }
  const headers = request.headers.clone()
  for (const name of headers.headerNames()) headers.remove(name)
  headers.set('content-type', response.headers['content-type'] ?? 'application/json')
  return { request, status, headers, bodyAsText }
}

function answerTo({ url, method, headers, body, agent }: Asked): Promise<http.IncomingMessage> {
  const { 'accept-encoding': _unpacked, ...plain } = headers.toJson()
  const { request } = url.startsWith('https:') ? https : http
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        ...{ method, headers: plain },
        // A connection that was kept can be dropped at the very moment it is used again. A proxy's own agent is left in place.
        agent: agent instanceof http.Agent ? agent : false,
        ...{ signal: signals.getStore() },
      },
      resolve,
    )
    asked.on('error', reject)
    asked.end(z.string().optional().parse(body))
  })
}

const Refused = z.object({
  error: z.object({ code: z.string() }).transform(({ code }) => code),
})

function codeIn(body: string): string | undefined {
  try {
    return Refused.parse(JSON.parse(body)).error
  } catch {
    return undefined
  }
}

/** A Retry-After says seconds or a date. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}
