import { setTimeout as pause } from 'node:timers/promises'
import { buttonsOf, pressDataOf, textOf } from '../support/cardText.ts'
import { Chatter } from '../support/chatter.ts'
import type { FakeTeams, SeenMessage } from '../support/fakeTeams.ts'
import type { Act } from './evidence.ts'
import type { Seeded } from './seeded.ts'

/** Where people work: the platform, where the bot answers, and a word of their own for each piece of work. */
export interface Place {
  readonly teams: FakeTeams
  readonly endpoint: string
  readonly marker: () => string
}

/** What became of the presses of one person is told at once, so that nothing is forgotten when the bot is gone. */
export interface Watching {
  readonly began: (act: Act) => void
  readonly answered: () => void
  /** Whether the bot is gone, so that nothing more will arrive. */
  readonly isOver: () => boolean
}

/** A colleague who works as fast as she can until the bot is gone. */
export class PersonAtWork {
  readonly #chatter: Chatter
  readonly #name: string
  readonly #place: Place
  readonly #seeded: Seeded
  readonly #watching: Watching

  constructor(name: string, place: Place, seeded: Seeded, watching: Watching) {
    this.#chatter = new Chatter(name, place.teams, place.endpoint)
    this.#name = name
    this.#place = place
    this.#seeded = seeded
    this.#watching = watching
  }

  /** Raises alerts, some about danger now, and every fourth with a thumb that presses twice. */
  async raises(alerts: number): Promise<void> {
    for (let alert = 0; alert < alerts; alert += 1) {
      const about = this.#place.marker()
      // With words behind it the form comes also where a kill left another unsent, which is offered above it.
      await this.#chatter.says(`alert ${about}`)
      await this.#chatter.presses(this.#seeded.chance(30) ? 'Yes, danger now' : 'No')
      const message = this.#newest('Send alert')
      const press = { ...pressDataOf(message.card, 'Send alert'), whatHappened: about, named: `Her ${about}` }
      const act: Act = { kind: 'sent', who: this.#name, about, press, answers: [], times: 0 }
      const presses = this.#seeded.chance(25) ? 2 : 1
      await Promise.all(Array.from({ length: presses }, () => this.#press(act, message.id)))
    }
  }

  /** Writes notes about a woman and saves each. */
  async writes(notes: number, woman: string): Promise<void> {
    for (let note = 0; note < notes; note += 1) {
      const about = this.#place.marker()
      await this.#chatter.says(`Saw ${woman} 10 mins, ${about}`)
      const message = this.#newest('Save')
      if (!textOf(message.card).includes(about)) throw new Error(`The bot asked about the note ${about}`)
      const press = pressDataOf(message.card, 'Save')
      await this.#press({ kind: 'saved', who: this.#name, about, press, answers: [], times: 0 }, message.id)
    }
  }

  /** Takes what arrives, all but every fifth, which she does not see until the bot has come back, and answers for her steps. */
  async takes(): Promise<void> {
    const seen = new Set<string>()
    while (!this.#watching.isOver()) {
      const message = this.#unseen(seen, 'Acknowledge') ?? this.#unseen(seen, 'Done')
      if (message === undefined) {
        await pause(10)
        continue
      }
      seen.add(message.id)
      if (this.#seeded.chance(20)) continue
      if (buttonsOf(message.card).includes('Acknowledge')) await this.#acknowledges(message)
      else await this.#chatter.pressesOnCard(message, this.#seeded.chance(50) ? 'Done' : '30 more minutes')
    }
  }

  async #acknowledges(message: SeenMessage): Promise<void> {
    const about = /SG-\w{6}-\w/.exec(textOf(message.card))?.[0] ?? ''
    const press = pressDataOf(message.card, 'Acknowledge')
    const act: Act = { kind: 'acknowledged', who: this.#name, about, press, answers: [], times: 0 }
    await this.#press(act, message.id)
  }

  async #press(act: Act, message: string): Promise<void> {
    if (act.times === 0) this.#watching.began(act)
    await pressAgain(this.#chatter, act, message)
    this.#watching.answered()
  }

  #unseen(seen: ReadonlySet<string>, title: string): SeenMessage | undefined {
    return this.#chatter.chat().find(({ id, card }) => !seen.has(id) && buttonsOf(card).includes(title))
  }

  #newest(title: string): SeenMessage {
    const message = this.#chatter.chat().findLast(({ card }) => buttonsOf(card).includes(title))
    if (message === undefined) throw new Error(`No card has a button "${title}": ${this.#chatter.reads()}`)
    return message
  }
}

/** Makes a press, for the first time or once more, and keeps its answer. Fails when the bot is gone before it answers. */
export async function pressAgain(chatter: Chatter, act: Act, message = 'late'): Promise<void> {
  act.times += 1
  act.answers.push(await chatter.pressesOn({ id: message }, act.press))
}
