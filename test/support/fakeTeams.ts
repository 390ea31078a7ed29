import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'

/** A message as it stands in a chat. */
export interface SeenMessage {
  readonly id: string
  readonly text: string
  readonly summary: string
  readonly card: unknown
}

/** What the platform answers to one request of the bot instead of taking it: a status, to drop the connection, or to take it without giving an id. */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly headers?: Record<string, string> }
  | 'reset'
  | 'no-id'

const Sent = z.object({
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
})

/** The connector service of Teams, as far as the bot uses it: it takes messages and updates, and fails when told to. */
export class FakeTeams {
  readonly #server: Server
  readonly #chats = new Map<string, SeenMessage[]>()
  readonly #faults = new Map<string, Fault[]>()
  readonly #watchers = new Set<() => void>()
  #count = 0

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(): Promise<FakeTeams> {
    const teams: FakeTeams = new FakeTeams(
      createServer((request, response) => void teams.#answer(request, response)),
    )
    teams.#server.listen(0, '127.0.0.1')
    await once(teams.#server, 'listening')
    return teams
  }

  get serviceUrl(): string {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  }

  /** The messages of a chat, as they stand now. */
  chat(conversation: string): readonly SeenMessage[] {
    return this.#chats.get(conversation) ?? []
  }

  /** Puts a card in the place of another, as a client does with the answer to a press. */
  replace(conversation: string, id: string, card: unknown): void {
    this.#put(conversation, { id, text: '', summary: '', card })
  }

  /** The next requests about this chat fail like this, one after the other. */
  fails(conversation: string, faults: readonly Fault[]): void {
    this.#faults.set(conversation, [...faults])
  }

  /** Resolves when the condition holds; it is looked at again whenever something arrives. Fails after ten seconds. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(look)
        reject(new Error('What was waited for did not happen within ten seconds.'))
      }, 10_000)
      const look = (): void => {
        if (!holds()) return
        clearTimeout(timer)
        this.#watchers.delete(look)
        resolve()
      }
      this.#watchers.add(look)
    })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, conversation = '', id] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/
        .exec(request.url ?? '')
        ?.map(decodeURIComponent) ?? []
    const fault = this.#faults.get(conversation)?.shift()
    const body = await bodyOf(request)
    if (fault === 'reset') {
      request.socket.destroy()
      return
    }
    if (fault !== undefined && fault !== 'no-id') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
      response.end(JSON.stringify({ error: { code: fault.code ?? 'Fault', message: 'as the test asked' } }))
      return
    }
    const kept = this.#keep(conversation, request.method === 'PUT' ? id : undefined, Sent.parse(body))
    // Not in one chain: restify replaces writeHead for every server of the process, and its own answers with nothing.
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(fault === 'no-id' ? {} : { id: kept }))
  }

  #keep(
    conversation: string,
    id: string | undefined,
    { text = '', summary = '', attachments }: z.infer<typeof Sent>,
  ): string {
    this.#count += 1
    const message = { id: id ?? `message-${this.#count}`, text, summary, card: attachments?.[0]?.content }
    this.#put(conversation, message)
    return message.id
  }

  #put(conversation: string, message: SeenMessage): void {
    const chat = this.#chats.get(conversation) ?? []
    const place = chat.findIndex(({ id }) => id === message.id)
    this.#chats.set(conversation, place < 0 ? [...chat, message] : chat.with(place, message))
    for (const look of [...this.#watchers]) look()
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)))
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
}
