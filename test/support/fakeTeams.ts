import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'
import { hasRoom, type SendLimit } from '../../casework/deliveries/sendLimits.ts'

/** A message as it stands in a chat. */
export interface SeenMessage {
  readonly id: string
  readonly text: string
  readonly summary: string
  readonly card: unknown
}

/**
 * What the platform does with one request of the bot instead of taking it: answers with a status, drops the connection, never answers,
 * takes it without giving an id, or takes it and answers 502 all the same.
 */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly headers?: Record<string, string> }
  | 'reset'
  | 'hang'
  | 'no-id'
  | 'taken-then-502'

const Sent = z.object({
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
})

const Created = z.object({ members: z.tuple([z.object({ id: z.string() })]), tenantId: z.string() })

/** What Teams takes of one bot in one conversation, word for word (Teams, "Rate limiting for agents"). */
const limits: readonly SendLimit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
]

/** The connector service of Teams, as far as the bot uses it: it takes messages and updates, makes chats, and fails when told to. */
export class FakeTeams {
  readonly #server: Server
  readonly #chats = new Map<string, SeenMessage[]>()
  readonly #faults = new Map<string, Fault[]>()
  readonly #watchers = new Set<() => void>()
  readonly #known = new Map<string, string>()
  readonly #requests = new Map<string, number>()
  readonly #sent = new Map<string, number[]>()
  readonly #open = new Map<string, { now: number; most: number }>()
  readonly #throttled = new Map<string, number>()
  readonly #deleted = new Set<string>()
  readonly #ever: SeenMessage[] = []
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

  /** Everything that ever stood in any chat, also what was brought up to date since, in its order. */
  everShown(): readonly SeenMessage[] {
    return this.#ever
  }

  /** Puts a card in the place of another, as a client does with the answer to a press. */
  replace(conversation: string, id: string, card: unknown): void {
    this.#put(conversation, { id, text: '', summary: '', card })
  }

  /** Takes a message out of a chat, as somebody does who deletes it: it can be brought up to date no more. */
  deletes(conversation: string, id: string): void {
    this.#deleted.add(id)
    this.#chats.set(
      conversation,
      this.chat(conversation).filter((message) => message.id !== id),
    )
  }

  /** The next requests about this chat fail like this, one after the other. */
  fails(conversation: string, faults: readonly Fault[]): void {
    this.#faults.set(conversation, [...faults])
  }

  /** From now on the chat of this user can be made anew, and is this one. */
  knows(userId: string, conversation: string): void {
    this.#known.set(userId, conversation)
  }

  /** From now on messages to this chat beyond what Teams takes are refused with 429. */
  throttles(conversation: string): void {
    this.#throttled.set(conversation, 0)
  }

  /** How many messages to a throttled chat were more than Teams takes. */
  refusedAsTooMany(conversation: string): number | undefined {
    return this.#throttled.get(conversation)
  }

  /** How many requests about this chat are open now. */
  openRequests(conversation: string): number {
    return this.#open.get(conversation)?.now ?? 0
  }

  /** The most requests about this chat that were ever open together. */
  mostAtOnce(conversation: string): number {
    return this.#open.get(conversation)?.most ?? 0
  }

  /** How many requests there were about this chat, taken or not. */
  requests(conversation: string): number {
    return this.#requests.get(conversation) ?? 0
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
    const body = await bodyOf(request)
    if (request.url === '/v3/conversations') {
      this.#makeChat(response, Created.parse(body))
      return
    }
    const { conversation, id } = placeOf(request)
    this.#note(conversation, response)
    const fault =
      this.#faults.get(conversation)?.shift() ?? this.#gone(id) ?? this.#tooMany(conversation, request.method)
    if (fault === 'reset') request.socket.destroy()
    else if (typeof fault === 'object') refuse(response, fault)
    else if (fault !== 'hang') {
      const kept = this.#keep(conversation, id, Sent.parse(body))
      if (fault === 'taken-then-502') refuse(response, { status: 502 })
      else give(response, fault === 'no-id' ? {} : { id: kept })
    }
  }

  #makeChat(response: ServerResponse, { members: [{ id }] }: z.infer<typeof Created>): void {
    const conversation = this.#known.get(id)
    if (conversation === undefined) refuse(response, { status: 403, code: 'ForbiddenOperationException' })
    else give(response, { id: conversation })
  }

  #note(conversation: string, response: ServerResponse): void {
    this.#requests.set(conversation, this.requests(conversation) + 1)
    const open = this.#open.get(conversation) ?? { now: 0, most: 0 }
    this.#open.set(conversation, open)
    open.now += 1
    open.most = Math.max(open.most, open.now)
    response.on('close', () => {
      open.now -= 1
      for (const look of [...this.#watchers]) look()
    })
    for (const look of [...this.#watchers]) look()
  }

  #gone(id: string | undefined): Fault | undefined {
    const gone = id !== undefined && this.#deleted.has(id)
    return gone ? { status: 404, code: 'ActivityNotFoundInConversation' } : undefined
  }

  #tooMany(conversation: string, method: string | undefined): Fault | undefined {
    const refused = this.#throttled.get(conversation)
    if (refused === undefined || method !== 'POST') return undefined
    const now = performance.now()
    const sent = this.#sent.get(conversation) ?? []
    if (!hasRoom(sent, limits, now)) {
      this.#throttled.set(conversation, refused + 1)
      return { status: 429, code: 'Throttled' }
    }
    this.#sent.set(conversation, [...sent, now])
    return undefined
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
    this.#ever.push(message)
    const chat = this.#chats.get(conversation) ?? []
    const place = chat.findIndex(({ id }) => id === message.id)
    this.#chats.set(conversation, place < 0 ? [...chat, message] : chat.with(place, message))
    for (const look of [...this.#watchers]) look()
  }
}

/** The conversation that a request is about, and the message where it brings one up to date. */
function placeOf({ url, method }: IncomingMessage): {
  readonly conversation: string
  readonly id: string | undefined
} {
  const [, conversation = '', id] =
    /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(url ?? '')?.map(decodeURIComponent) ?? []
  return { conversation, id: method === 'PUT' ? id : undefined }
}

function refuse(response: ServerResponse, { status, code, headers }: Exclude<Fault, string>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { code: code ?? 'Fault', message: 'as the test asked' } }))
}

function give(response: ServerResponse, answer: unknown): void {
  // Not in one chain: restify replaces writeHead for every server of the process, and its own answers with nothing.
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)))
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
}
