import { buttonsOf, pressDataOf, textOf } from './cardText.ts'
import { Chatter } from './chatter.ts'
import type { FakeTeams } from './fakeTeams.ts'

/** One piece of work that was begun: by whom, a word that only it holds, its last press, and what the bot answered to that, if it did. */
export interface Begun {
  readonly worker: string
  readonly marker: string
  readonly about: string
  readonly press: unknown
  answer: string | undefined
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Colleagues who work as fast as they can until the bot is gone. */
export class StormOfWork {
  readonly contacts: Begun[] = []
  readonly alerts: Begun[] = []
  readonly #teams: FakeTeams
  readonly #answered: () => void
  readonly #round: number
  #count = 0

  /** `answered` is called whenever the bot has answered a last press. */
  constructor(teams: FakeTeams, round: number, answered: () => void) {
    this.#teams = teams
    this.#round = round
    this.#answered = answered
  }

  /** Writes and saves five notes about a woman. */
  async logs(name: string, endpoint: string, woman: string): Promise<void> {
    const worker = new Chatter(name, this.#teams, endpoint)
    for (let note = 0; note < 5; note += 1) {
      const marker = this.#marker()
      await worker.says(`Saw ${woman} 10 mins, ${marker}`, this.#id())
      await this.#last(worker, 'Save', this.contacts, { worker: name, marker, about: woman })
    }
  }

  /** Raises three alerts. */
  async raises(name: string, endpoint: string): Promise<void> {
    const worker = new Chatter(name, this.#teams, endpoint)
    for (let alert = 0; alert < 3; alert += 1) {
      const marker = this.#marker()
      // With words behind it the form comes also where a kill left another unsent, which is offered above it.
      await worker.says(`${alert % 2 === 0 ? 'alert' : 'raise an alert'} ${marker}`, this.#id())
      await worker.presses('No', {}, this.#id())
      await this.#last(worker, 'Send alert', this.alerts, {
        worker: name,
        marker,
        about: `Unknown ${marker}`,
      })
    }
  }

  async #last(
    worker: Chatter,
    title: string,
    work: Begun[],
    what: Pick<Begun, 'worker' | 'marker' | 'about'>,
  ): Promise<void> {
    const message = worker.chat().findLast(({ card }) => buttonsOf(card).includes(title))
    if (message === undefined || !(title === 'Send alert' || textOf(message.card).includes(what.marker)))
      throw new Error(`The bot asked before it let ${what.about} be saved: ${worker.reads()}`)
    const inputs = { whatHappened: what.marker, named: what.about }
    const begun: Begun = {
      ...what,
      press: { ...inputs, ...pressDataOf(message.card, title) },
      answer: undefined,
    }
    work.push(begun)
    begun.answer = await worker.pressesOn(message, begun.press, this.#id())
    this.#answered()
  }

  #marker(): string {
    this.#count += 1
    const round = letters.charAt(this.#round)
    return `kestrel${round}${letters.charAt(Math.floor(this.#count / 26))}${letters.charAt(this.#count % 26)}`
  }

  #id(): { readonly id: string } {
    this.#count += 1
    return { id: `storm-${this.#round}-${this.#count}` }
  }
}
