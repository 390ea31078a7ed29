import { setTimeout as pause } from 'node:timers/promises'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { numbersIn, reachesAPerson } from './claims.ts'
import { snapshotOf, type Act, type Evidence, type Snapshot } from './evidence.ts'
import { PersonAtWork, pressAgain, type Place } from './peopleAtWork.ts'
import type { Seeded } from './seeded.ts'

const leads = ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan']

/** How far the bot's clock is ahead at its next start, in minutes: within a lease, past it, and past a step of the ladder. */
const absences = [0.2, 2, 2, 5, 16]
/** The longest that people work before a kill, in milliseconds, where its moment does not come. */
const longestRound = 8_000

/** One data folder whose bot is killed again and again while people work, and everything that is seen of it. */
export class CrashedFolder {
  readonly acts: Act[] = []
  readonly snapshots: Snapshot[] = []
  /** Milliseconds from the start of a process to the moment it said where it answers. */
  readonly readyAfter: number[] = []
  readonly #teams: FakeTeams
  readonly #seeded: Seeded
  readonly #place: number
  readonly #folder = temporaryFolder()
  #begins: Instant = '2026-03-12T09:30:00.000Z'
  #startedAt = 0
  #markers = 0

  private constructor(teams: FakeTeams, seeded: Seeded, place: number) {
    this.#teams = teams
    this.#seeded = seeded
    this.#place = place
  }

  /** Kills the bot of a new folder so often, then starts it for the last time and lets it finish. `place` tells folders apart. */
  static async crash(kills: number, seeded: Seeded, place: number): Promise<CrashedFolder> {
    const teams = await FakeTeams.open()
    const crashed = new CrashedFolder(teams, seeded, place)
    try {
      for (let kill = 0; kill < kills; kill += 1) await crashed.#round()
      await crashed.#finish()
    } finally {
      await teams.close()
    }
    return crashed
  }

  get evidence(): Evidence {
    const { acts, snapshots } = this
    return { acts, snapshots, chat: (person) => this.#teams.chat(`a:${person}`) }
  }

  async #round(): Promise<void> {
    const bot = this.#start()
    // Now and then it is killed before it is ready, which is when it works off what the last end left behind.
    if (this.snapshots.length > 0 && this.#seeded.chance(10)) await pause(this.#seeded.below(1_500))
    else await this.#work(bot)
    await bot.kill()
    await this.#look()
  }

  /** Lets everybody work until the moment at which the bot is killed, which is drawn by lot. */
  async #work(bot: BotProcess): Promise<void> {
    const place = { teams: this.#teams, endpoint: await this.#ready(bot), marker: () => this.#marker() }
    if (this.snapshots.length === 0) await this.#openChats(place)
    const answers = new Answers()
    let over = false
    const person = (name: string): PersonAtWork =>
      new PersonAtWork(name, place, this.#seeded.own(), {
        began: (act) => this.acts.push(act),
        answered: () => {
          answers.come()
        },
        isOver: () => over,
      })
    const working = Promise.allSettled([
      person('Amara Cole').raises(3),
      person('Bronwen Price').raises(2),
      person('Paul Marsh').raises(1),
      person('Chloe Nwosu').writes(3, 'Shanice Brown'),
      ...leads.map((name) => person(name).takes()),
    ])
    await Promise.race([this.#moment(answers), pause(longestRound)])
    await bot.kill()
    over = true
    await working
  }

  /** Comes at the moment of the kill: after some time, at an answer, or when the platform hears something. */
  async #moment(answers: Answers): Promise<void> {
    const many = 1 + this.#seeded.below(10)
    const heard = (): number => this.#teams.requests(new Chatter('Sunita Rao', this.#teams, '').conversation)
    switch (this.#seeded.below(3)) {
      case 0:
        return pause(this.#seeded.below(700))
      case 1:
        // This is when something that was answered too early would be lost.
        return answers.reach(many)
      default: {
        // And this when the bot does not know yet that something has arrived.
        const before = heard()
        return this.#teams.until(() => heard() >= before + many)
      }
    }
  }

  async #openChats(place: Place): Promise<void> {
    for (const name of leads) await new Chatter(name, place.teams, place.endpoint).opens()
  }

  /** Starts it for the last time, some minutes later, presses again what was not answered, and lets it deliver everything. */
  async #finish(): Promise<void> {
    this.#later(3)
    const bot = this.#start()
    const endpoint = await this.#ready(bot)
    const unanswered = this.acts.filter(({ answers }) => answers.length === 0)
    const answered = this.acts.filter((act) => numbersIn(act).length > 0)
    // And one of those that were answered: a client that lost the answer does the same.
    for (const act of [...unanswered, ...answered.slice(0, 1)]) {
      await pressAgain(new Chatter(act.who, this.#teams, endpoint), act)
    }
    await this.#untilDelivered()
    bot.terminate()
    await bot.exitCode()
    await this.#look()
  }

  async #untilDelivered(): Promise<void> {
    const patience = Date.now() + 15_000
    for (;;) {
      const snapshot = await snapshotOf(this.#folder, this.#now())
      const evidence = { ...this.evidence, snapshots: [snapshot] }
      if (reachesAPerson(evidence).length === 0 || Date.now() > patience) return
      await pause(200)
    }
  }

  #start(): BotProcess {
    this.#later(absences[this.#seeded.below(absences.length)] ?? 2)
    this.#startedAt = Date.now()
    return startBotProcess({
      script: 'test/support/processes/botAtMoment.ts',
      args: [this.#folder, this.#begins],
    })
  }

  async #ready(bot: BotProcess): Promise<string> {
    const endpoint = await bot.endpoint()
    this.readyAfter.push(Date.now() - this.#startedAt)
    return endpoint
  }

  async #look(): Promise<void> {
    this.snapshots.push(await snapshotOf(this.#folder, this.#now()))
  }

  /** The moment by the clock of the bot that runs, or ran last. */
  #now(): Instant {
    return minutesAfter(this.#begins, (Date.now() - this.#startedAt) / 60_000)
  }

  #later(minutes: number): void {
    this.#begins = minutesAfter(this.#startedAt === 0 ? this.#begins : this.#now(), minutes)
    this.#startedAt = Date.now()
  }

  #marker(): string {
    this.#markers += 1
    return `kestrel${[this.#place, this.#markers].map(inLetters).join('x')}`
  }
}

/** The answers of one round, counted. */
class Answers {
  #count = 0
  #wanted = Infinity
  #reached = (): void => undefined

  come(): void {
    this.#count += 1
    if (this.#count >= this.#wanted) this.#reached()
  }

  /** Resolves at the very answer that makes it so many. */
  reach(many: number): Promise<void> {
    return new Promise((resolve) => {
      this.#wanted = many
      this.#reached = resolve
    })
  }
}

/** A number in letters that no reader of notes takes for one. */
function inLetters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'abcdefghik'.charAt(Number(digit)))
}
