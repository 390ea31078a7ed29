import type { Connector } from '../connector.ts'
import { activityJson, post } from '../posting.ts'
import { conversationOf, leadPlace } from './records.ts'

/** The keyworker and the lead of one service at their chats with the assistant. Every alert fails loudly when it does not arrive. */
export class RaisingChat {
  readonly #endpoint: URL
  readonly #connector: Connector
  readonly #service: number
  #count = 0

  constructor(endpoint: string, connector: Connector, service: number) {
    this.#endpoint = new URL(endpoint)
    this.#connector = connector
    this.#service = service
  }

  /** The lead opens her chat, so that she can be reached. */
  async leadOpens(): Promise<void> {
    await this.#posts(leadPlace(this.#service), { type: 'installationUpdate', action: 'add' })
  }

  /** Fills in the form and sends it. Answers with the milliseconds from Send alert to the lead's card at the platform's end. */
  async raises(): Promise<number> {
    await this.#posts(this.#service, { type: 'message', text: 'alert' })
    const form = this.#connector.take(conversationOf(this.#service))?.body ?? ''
    const draft = /"press":"alert\.send","draft":"([^"]+)"/.exec(form)?.[1]
    if (draft === undefined) throw new Error(`Not an alert form: ${form}`)
    await this.#presses({ press: 'alert.danger', draft, danger: 'no' })
    const inputs = { named: 'a woman at the centre', whatHappened: 'She says that he has found her address.' }
    const arrival = this.#connector.arrival(conversationOf(leadPlace(this.#service)))
    const began = performance.now()
    const [answer, milliseconds] = await Promise.all([
      this.#presses({ press: 'alert.send', draft, ...inputs }),
      arrival.then(() => performance.now() - began),
    ])
    if (!answer.includes(' is stored')) throw new Error(`Not sent: ${answer}`)
    return milliseconds
  }

  #presses(data: object): Promise<string> {
    const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' }
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'the-card', value }
    return this.#posts(this.#service, invoke)
  }

  async #posts(place: number, activity: object): Promise<string> {
    this.#count += 1
    const id = `alert-${place}-${this.#count}`
    const body = activityJson(this.#connector.serviceUrl, place, { id, ...activity })
    const { status, answer } = await post(this.#endpoint, body)
    if (status !== 200) throw new Error(`A turn was answered with ${status}: ${answer}`)
    return answer
  }
}

/** Lets the bare bot send one message unasked. Answers with the milliseconds from asking it to that message at the platform's end. */
export async function bareSend(echo: string, connector: Connector, service: number): Promise<number> {
  const conversation = conversationOf(leadPlace(service))
  const arrival = connector.arrival(conversation)
  const began = performance.now()
  const body = JSON.stringify({ serviceUrl: connector.serviceUrl, conversation })
  const [{ status }, milliseconds] = await Promise.all([
    post(new URL('/proactive', echo), body),
    arrival.then(() => performance.now() - began),
  ])
  if (status !== 200) throw new Error(`The bare bot answered with ${status}`)
  return milliseconds
}
