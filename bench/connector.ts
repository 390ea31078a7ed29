import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'

/** One message or update that a bot sent: where to, and its body as it came. */
export interface Sent {
  readonly updates: boolean
  readonly body: string
}

/**
 * The platform's end: takes what a bot sends, keeps the last of each conversation and counts, and gives an id. It reads nothing,
 * so that it costs as little as it can.
 */
export class Connector {
  readonly #server: Server
  readonly #last = new Map<string, Sent>()
  readonly #awaited = new Map<string, () => void>()
  #count = 0
  #connections = 0

  private constructor() {
    // Kept open longer than the bench lasts: a connection closed between two turns would look like a fault of the bot.
    this.#server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      void bodyOf(request).then((body) => {
        const conversation = decodeURIComponent(request.url?.split('/')[3] ?? '')
        this.#last.set(conversation, { updates: request.method === 'PUT', body })
        this.#count += 1
        this.#awaited.get(conversation)?.()
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(`{"id":"message-${this.#count}"}`)
      })
    })
    this.#server.on('connection', () => (this.#connections += 1))
  }

  /** Opens one on a free port of this computer. */
  static async open(): Promise<Connector> {
    const connector = new Connector()
    connector.#server.listen(0, '127.0.0.1')
    await once(connector.#server, 'listening')
    return connector
  }

  get serviceUrl(): string {
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  }

  /** How many messages and updates have arrived. */
  get count(): number {
    return this.#count
  }

  /** How many connections bots have opened. */
  get connections(): number {
    return this.#connections
  }

  /** Takes out what arrived last in a conversation, or undefined when nothing did since. */
  take(conversation: string): Sent | undefined {
    const sent = this.#last.get(conversation)
    this.#last.delete(conversation)
    return sent
  }

  /** Resolves as soon as something arrives in a conversation, before the bot that sent it is answered. */
  arrival(conversation: string): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited.set(conversation, resolve)
    })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8')
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
