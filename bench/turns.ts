import { startBenched, type BenchedBot } from './benchedBot.ts'
import { Chat } from './chat.ts'
import { Connector } from './connector.ts'
import { loadOf, type Load, type Work } from './load.ts'
import type { Size } from './size.ts'

/** The loads of every round, in the order of the rounds. */
export interface TurnFigures {
  readonly crowd: Readonly<Record<Work, readonly Load[]>>
  readonly alone: Readonly<Record<Work, readonly Load[]>>
  /** Memory after all of it, in megabytes. */
  readonly memory: { readonly echo: number; readonly bot: number }
  /** How many turns were answered, and how many messages and updates arrived at the platform's end: the same number. */
  readonly turns: number
  readonly arrived: number
  /** How many connections to the platform's end both bots opened. */
  readonly connections: number
}

/** Puts the echo and the assistant under the same load in turn, round after round. */
export async function measureTurns(folder: string, size: Size): Promise<TurnFigures> {
  const connector = await Connector.open()
  const echo = await startBenched('echoBot')
  const assistant = await startBenched('assistantBot', folder)
  try {
    const run = new Run(connector, { echo, assistant }, size)
    for (let round = 0; round < size.warmUps; round += 1) await run.round()
    const rounds: Round[] = []
    for (let round = 0; round < size.rounds; round += 1) rounds.push(await run.round())
    const loads = (which: 'crowd' | 'alone'): Record<Work, readonly Load[]> => ({
      echo: rounds.map((round) => round.echo[which]),
      note: rounds.map((round) => round.note[which]),
      'note-and-save': rounds.map((round) => round['note-and-save'][which]),
    })
    const memory = { echo: (await echo.use()).rss / 1e6, bot: (await assistant.use()).rss / 1e6 }
    const { count: arrived, connections } = connector
    return { crowd: loads('crowd'), alone: loads('alone'), memory, turns: run.turns, arrived, connections }
  } finally {
    await Promise.all([echo.stop(), assistant.stop()])
    await connector.close()
  }
}

type Round = Record<Work, { readonly crowd: Load; readonly alone: Load }>

/** The rounds of one bench. A class because it counts, so that no activity id comes twice. */
class Run {
  turns = 0
  readonly #connector: Connector
  readonly #bots: { readonly echo: BenchedBot; readonly assistant: BenchedBot }
  readonly #size: Size
  #loads = 0

  constructor(connector: Connector, bots: { echo: BenchedBot; assistant: BenchedBot }, size: Size) {
    this.#connector = connector
    this.#bots = bots
    this.#size = size
  }

  async round(): Promise<Round> {
    const crowds = await this.#each(this.#size.conversations, this.#size.turnsInCrowd)
    const alones = await this.#each(1, this.#size.turnsAlone)
    const both = (work: Work): { crowd: Load; alone: Load } => ({ crowd: crowds[work], alone: alones[work] })
    return { echo: both('echo'), note: both('note'), 'note-and-save': both('note-and-save') }
  }

  async #each(conversations: number, turns: number): Promise<Record<Work, Load>> {
    const load = (work: Work): Promise<Load> => this.#load(work, conversations, turns)
    const echo = await load('echo')
    const note = await load('note')
    return { echo, note, 'note-and-save': await load('note-and-save') }
  }

  async #load(work: Work, conversations: number, turns: number): Promise<Load> {
    this.#loads += 1
    const bot = work === 'echo' ? this.#bots.echo : this.#bots.assistant
    const load = await loadOf(bot, this.#chats(bot, conversations), work, turns)
    this.turns += load.turns
    return load
  }

  #chats(bot: BenchedBot, conversations: number): readonly Chat[] {
    const { women, conversations: colleagues } = this.#size
    return Array.from({ length: conversations }, (_, place) => {
      const hers = Array.from({ length: women }, (__, woman) => woman).filter(
        (woman) => woman % colleagues === place,
      )
      return new Chat(bot.endpoint, this.#connector, { place, women: hers, run: `load-${this.#loads}` })
    })
  }
}
