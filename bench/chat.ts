import type { Connector } from './connector.ts'
import { activityJson, post } from './posting.ts'
import { colleagueIdOf, nameOf } from './records.ts'

/** What one turn was: an echo, a note that became a draft, or a press on Save that became a receipt. */
export type TurnKind = 'echo' | 'note' | 'save'

/** A turn that was answered rightly, and how long that took. */
export interface TakenTurn {
  readonly kind: TurnKind
  readonly milliseconds: number
}

/** Which colleague chats, about which women, and a word of her run, so that no activity looks like one that the bot has seen. */
export interface Chatting {
  readonly place: number
  readonly women: readonly number[]
  readonly run: string
}

/** A conversation of one colleague with one bot. Every turn fails loudly when what must arrive did not. */
export class Chat {
  readonly #endpoint: URL
  readonly #connector: Connector
  readonly #who: Chatting
  #count = 0

  constructor(endpoint: string, connector: Connector, who: Chatting) {
    this.#endpoint = new URL(endpoint)
    this.#connector = connector
    this.#who = who
  }

  /** Writes to the echo bot. */
  async echoes(): Promise<TakenTurn> {
    const { milliseconds, sent } = await this.#turn({ type: 'message', text: this.#note() })
    if (!sent.body.includes('You said: Saw ')) throw new Error(`Not an echo: ${sent.body}`)
    return { kind: 'echo', milliseconds }
  }

  /** Writes a note, which must become a draft with a Save. Answers also with what that Save sends. */
  async notes(): Promise<TakenTurn & { readonly press: unknown }> {
    const { milliseconds, sent } = await this.#turn({ type: 'message', text: this.#note() })
    const data = /\{"press":"contact\.save"[^}]*\}/.exec(sent.body)?.[0]
    if (data === undefined || sent.updates) throw new Error(`Not a draft: ${sent.body}`)
    return { kind: 'note', milliseconds, press: JSON.parse(data) as unknown }
  }

  /** Presses Save, which must be answered with a receipt and bring the card in the chat up to date with it. */
  async saves(press: unknown): Promise<TakenTurn> {
    const value = { action: { type: 'Action.Execute', verb: 'press', data: press }, trigger: 'manual' }
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'the-card', value }
    const { milliseconds, sent, answer } = await this.#turn(invoke)
    if (!answer.includes('"Saved."') || !sent.updates || !sent.body.includes('"Saved."'))
      throw new Error(`Not a receipt: ${answer} ${sent.body}`)
    return { kind: 'save', milliseconds }
  }

  /** Sends what asks for no answer, to see that the bot takes activities. */
  async types(): Promise<void> {
    const { status } = await post(this.#endpoint, this.#activity({ type: 'typing' }))
    if (status !== 200) throw new Error(`Typing was answered with ${status}`)
  }

  async #turn(activity: object): Promise<{ milliseconds: number; sent: Taken; answer: string }> {
    const began = performance.now()
    const { status, answer } = await post(this.#endpoint, this.#activity(activity))
    const milliseconds = performance.now() - began
    if (status !== 200) throw new Error(`A turn was answered with ${status}: ${answer}`)
    const sent = this.#connector.take(this.#conversation)
    if (sent === undefined) throw new Error(`A turn was answered, but nothing was sent: ${answer}`)
    return { milliseconds, sent, answer }
  }

  get #conversation(): string {
    return `a:${colleagueIdOf(this.#who.place)}`
  }

  #note(): string {
    const { women } = this.#who
    const { givenName, familyName } = nameOf(women[this.#count % women.length] ?? 0)
    const minutes = 10 + (this.#count % 50)
    return `Saw ${givenName} ${familyName} ${minutes} mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm`
  }

  #activity(activity: object): string {
    this.#count += 1
    const { place, run } = this.#who
    return activityJson(this.#connector.serviceUrl, place, {
      id: `${run}-${place}-${this.#count}`,
      ...activity,
    })
  }
}

type Taken = NonNullable<ReturnType<Connector['take']>>
