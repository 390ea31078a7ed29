import { z } from 'zod'
import { people } from '../../demo/invented.ts'
import { buttonsOf, inputsOf, pressDataOf, textOf } from './cardText.ts'
import type { FakeTeams, SeenMessage } from './fakeTeams.ts'

/** How an activity differs from the plain one. */
export interface ActivityChanges {
  readonly id?: string
  readonly conversationType?: string
  readonly tenantId?: string
}

const InvokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() })

/** A colleague at her chat with the assistant: she writes, presses buttons by their title, and reads. */
export class Chatter {
  readonly id: string
  readonly conversation: string
  readonly #teams: FakeTeams
  readonly #endpoint: string
  static #count = 0

  constructor(name: string, teams: FakeTeams, endpoint: string) {
    this.id = people.colleagues.find((person) => person.name === name)?.id ?? name
    this.conversation = `a:${this.id}`
    this.#teams = teams
    this.#endpoint = endpoint
  }

  /** Writes, and answers with what a reader sees of the last message then. */
  async says(text: string, changes: ActivityChanges = {}): Promise<string> {
    await this.posts({ type: 'message', text }, changes)
    return this.reads()
  }

  /** Opens the chat for the first time, or again. */
  async opens(): Promise<void> {
    await this.posts({ type: 'installationUpdate', action: 'add' })
  }

  /** Presses a button of the newest card that has it; `inputs` are what she fills in first. Answers with what stands there then. */
  async presses(
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    changes: ActivityChanges = {},
  ): Promise<string> {
    const message = this.#messageWith(title)
    return this.pressesOn(
      message,
      { ...inputsOf(message.card), ...inputs, ...pressDataOf(message.card, title) },
      changes,
    )
  }

  /** Presses a button of one certain message, for instance of an older card. */
  async pressesOnCard(message: SeenMessage | undefined, title: string): Promise<string> {
    if (message === undefined) throw new Error('There is no such message')
    return this.pressesOn(message, { ...inputsOf(message.card), ...pressDataOf(message.card, title) })
  }

  /** Sends press data from a message, whatever it is: as a card of last month or one changed by hand would. */
  async pressesOn(
    message: Pick<SeenMessage, 'id'>,
    data: unknown,
    changes: ActivityChanges = {},
  ): Promise<string> {
    const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' }
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value }
    const response = await this.posts(invoke, changes)
    const answer = InvokeAnswer.parse(await response.json())
    if (answer.statusCode !== 200) throw new Error(`The press was answered with ${answer.statusCode}`)
    this.#teams.replace(this.conversation, message.id, answer.value)
    return textOf(answer.value)
  }

  /** Presses a button the way a client does that does not know Action.Execute. Answers with what a reader sees of the last message then. */
  async submits(title: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
    const message = this.#messageWith(title)
    const value = { ...inputsOf(message.card), ...inputs, ...pressDataOf(message.card, title) }
    await this.posts({ type: 'message', replyToId: message.id, value })
    return textOf(this.chat().find(({ id }) => id === message.id)?.card)
  }

  /** What a reader sees of the last message. */
  reads(): string {
    const last = this.chat().at(-1)
    return last === undefined ? '' : `${last.text}${textOf(last.card)}`
  }

  /** How many messages of the chat say this, as they stand now. */
  saw(text: string): number {
    return this.chat().filter(({ card }) => textOf(card).includes(text)).length
  }

  /** The last card, as JSON. */
  card(): unknown {
    return this.chat().at(-1)?.card
  }

  chat(): readonly SeenMessage[] {
    return this.#teams.chat(this.conversation)
  }

  /** Posts an activity to the bot and answers with the HTTP response. */
  async posts(activity: Readonly<Record<string, unknown>>, changes: ActivityChanges = {}): Promise<Response> {
    Chatter.#count += 1
    const {
      id = `${this.id}-${Chatter.#count}`,
      conversationType = 'personal',
      tenantId = people.tenantId,
    } = changes
    return fetch(this.#endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id,
        channelId: 'msteams',
        serviceUrl: this.#teams.serviceUrl,
        locale: 'en-US',
        from: { id: `29:${this.id}`, name: 'A Name', aadObjectId: this.id },
        recipient: { id: '28:bot', name: 'Bot' },
        conversation: { id: this.conversation, conversationType, tenantId },
        channelData: { tenant: { id: tenantId } },
        ...activity,
      }),
    })
  }

  #messageWith(title: string): SeenMessage {
    const message = this.chat().findLast(({ card }) => buttonsOf(card).includes(title))
    if (message === undefined)
      throw new Error(`No card has a button "${title}". The last one reads:\n${this.reads()}`)
    return message
  }
}
