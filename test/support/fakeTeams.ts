import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'
import { ChatRequests } from './chatRequests.ts'
import { bodyOf, give, placeOf, refuse, type Refusal } from './connectorRequest.ts'

/** A message as it stands in a chat. */
export interface SeenMessage {
  readonly id: string
  readonly text: string
  readonly summary: string
  readonly card: unknown
  /** What kind of attachment the card is, and of a file its name and place. */
  readonly attachment?: z.infer<typeof Attachment> | undefined
}

/**
 * What the platform does with one request of the bot instead of taking it: answers with a status, drops the connection, never answers,
 * takes it without giving an id, or takes it and answers 502 all the same.
 */
export type Fault = Refusal | 'reset' | 'hang' | 'no-id' | 'taken-then-502'

const Attachment = z.object({
  contentType: z.string(),
  name: z.string().optional(),
  contentUrl: z.string().optional(),
  content: z.unknown(),
})

const Sent = z.object({
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(Attachment).optional(),
})

const Created = z.object({ members: z.tuple([z.object({ id: z.string() })]), tenantId: z.string() })

/** The connector service of Teams, as far as the bot uses it: it takes messages and updates, makes chats, and fails when told to. */
export class FakeTeams {
  readonly #server: Server
  readonly #chats = new Map<string, SeenMessage[]>()
  readonly #faults = new Map<string, Fault[]>()
  readonly #watchers = new Set<() => void>()
  readonly #known = new Map<string, string>()
  readonly #requests = new Map<string, ChatRequests>()
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
    this.#requestsOf(conversation).refused = 0
  }

  /** How many messages to a throttled chat were more than Teams takes. */
  refusedAsTooMany(conversation: string): number | undefined {
    return this.#requestsOf(conversation).refused
  }

  /** How many requests about this chat are open now. */
  openRequests(conversation: string): number {
    return this.#requestsOf(conversation).open
  }

  /** The most requests about this chat that were ever open together. */
  mostAtOnce(conversation: string): number {
    return this.#requestsOf(conversation).mostAtOnce
  }

  /** How many requests there were about this chat, taken or not. */
  requests(conversation: string): number {
    return this.#requestsOf(conversation).count
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
    const requests = this.#requestsOf(conversation)
    requests.begins()
    response.on('close', () => {
      requests.ends()
      for (const look of [...this.#watchers]) look()
    })
    for (const look of [...this.#watchers]) look()
  }

  #gone(id: string | undefined): Fault | undefined {
    const gone = id !== undefined && this.#deleted.has(id)
    return gone ? { status: 404, code: 'ActivityNotFoundInConversation' } : undefined
  }

  #tooMany(conversation: string, method: string | undefined): Fault | undefined {
    const tooMany = method === 'POST' && this.#requestsOf(conversation).isTooMany()
    return tooMany ? { status: 429, code: 'Throttled' } : undefined
  }

  #requestsOf(conversation: string): ChatRequests {
    const requests = this.#requests.get(conversation) ?? new ChatRequests()
    this.#requests.set(conversation, requests)
    return requests
  }

  #keep(
    conversation: string,
    id: string | undefined,
    { text = '', summary = '', attachments }: z.infer<typeof Sent>,
  ): string {
    this.#count += 1
    const attachment = attachments?.[0]
    const card = attachment?.content
    const message = { id: id ?? `message-${this.#count}`, text, summary, card, attachment }
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
