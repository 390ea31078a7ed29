import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'

/** A failure with which the connector service answers. */
export interface Refusal {
  readonly status: number
  readonly code?: string
  readonly headers?: Record<string, string>
}

/** The conversation that a request is about, and the message where it brings one up to date. */
export function placeOf({ url, method }: IncomingMessage): {
  readonly conversation: string
  readonly id: string | undefined
} {
  const [, conversation = '', id] =
    /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(url ?? '')?.map(decodeURIComponent) ?? []
  return { conversation, id: method === 'PUT' ? id : undefined }
}

/** Answers a request with a failure. */
export function refuse(response: ServerResponse, { status, code, headers }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { code: code ?? 'Fault', message: 'as the test asked' } }))
}

/** Answers a request that is taken. */
export function give(response: ServerResponse, answer: unknown): void {
  // Not in one chain: restify replaces writeHead for every server of the process, and its own answers with nothing.
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}

/** What a request says. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)))
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
}
