import { expect } from 'chai'
import { textOf } from '../support/cardText.ts'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { StormOfWork, type Begun } from '../support/stormOfWork.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

/** Two women for each round, so that every contact of a round is among the last that `find` shows. */
const women = [
  ['Jade Morgan', 'Jade Murray'],
  ['Aisha Rahman', 'Ayesha Khan'],
  ['Shanice Brown', 'Katarzyna Nowak'],
  ['Chantelle Williams', 'Nia Owusu'],
  ['Patience Adeyemi', 'Maria Santos-Lima'],
  ['Tracy Hope', 'Destiny Grant'],
] as const

const numberIn = (text: string): string => /SG-\w{6}-\w/.exec(text)?.[0] ?? 'no number'

describe('a bot that is killed in the middle of its work, six times', () => {
  let teams: FakeTeams
  let folder: string
  let bot: BotProcess
  let endpoint: string
  let restarts: number
  let asked: number
  const done: StormOfWork[] = []

  /** Starts the bot on the same folder, at once; by its clock two minutes after the last start. */
  async function start(): Promise<void> {
    restarts += 1
    const args = [folder, new Date(Date.now() + 2 * restarts * 60_000).toISOString()]
    bot = startBotProcess({ script: 'test/support/processes/botAtMoment.ts', args })
    endpoint = await bot.endpoint()
  }

  /** Lets colleagues work, and kills the bot a moment after so many of their last presses were answered. */
  async function killDuringWork(round: number, answers: number): Promise<void> {
    const [first, second] = women[round] ?? ['', '']
    let answered = 0
    let killing: Promise<void> | undefined
    const work = new StormOfWork(teams, round, () => {
      answered += 1
      if (answered !== answers) return
      const kill = (): void => {
        killing = bot.kill()
      }
      // Every second time at the very answer, which is when something answered too early would be lost.
      if (round % 2 === 0) kill()
      else setTimeout(kill, Math.random() * 20)
    })
    await Promise.allSettled([
      work.logs('Amara Cole', endpoint, first),
      work.logs('Bronwen Price', endpoint, second),
      work.raises('Chloe Nwosu', endpoint),
    ])
    await (killing ?? bot.kill())
    done.push(work)
  }

  const begun = (kind: 'contacts' | 'alerts'): readonly Begun[] => done.flatMap((work) => work[kind])
  const answeredOf = (kind: 'contacts' | 'alerts'): readonly Begun[] =>
    begun(kind).filter(({ answer }) => answer !== undefined)

  /** What a manager finds of a woman now. */
  async function found(woman: string): Promise<string> {
    asked += 1
    const ruth = new Chatter('Ruth Bello', teams, endpoint)
    // With something between, so that the same question may be asked twice.
    await ruth.says('help', { id: `help-${asked}` })
    return ruth.says(`find ${woman}`, { id: `find-${asked}` })
  }

  async function timesFound({ marker, about }: Begun): Promise<number> {
    return (await found(about)).split(marker).length - 1
  }

  const leads = (): readonly string[] =>
    teams.chat(new Chatter('Sunita Rao', teams, endpoint).conversation).map(({ card }) => textOf(card))

  before(async function () {
    this.timeout(120_000)
    teams = await FakeTeams.open()
    folder = temporaryFolder()
    restarts = 0
    asked = 0
    await start()
    await new Chatter('Sunita Rao', teams, endpoint).opens()
    for (let round = 0; round < women.length; round += 1) {
      await killDuringWork(round, 1 + Math.floor(Math.random() * 9))
      await start()
    }
  })
  after(async () => {
    await bot.kill()
    await teams.close()
  })

  it('has done enough for this to mean something', () => {
    expect(answeredOf('contacts')).to.have.length.of.at.least(6)
    expect(begun('contacts').length + begun('alerts').length).to.be.greaterThan(
      answeredOf('contacts').length + answeredOf('alerts').length,
    )
  })

  it('has kept every contact that it answered as saved, once', async () => {
    const contacts = answeredOf('contacts')
    const times = []
    for (const contact of contacts) times.push(await timesFound(contact))

    expect(contacts.every(({ answer }) => answer?.startsWith('Saved.'))).to.equal(true)
    expect(times).to.deep.equal(contacts.map(() => 1))
  })

  it('saves what it had not answered when the button is pressed again, and no contact twice', async () => {
    const contacts = begun('contacts')
    const again = contacts.filter(({ answer }) => answer === undefined)
    for (const [place, { worker, press }] of again.entries()) {
      await new Chatter(worker, teams, endpoint).pressesOn({ id: 'late' }, press, { id: `again-${place}` })
    }
    const times = []
    for (const contact of contacts) times.push(await timesFound(contact))

    expect(times).to.deep.equal(contacts.map(() => 1))
  })

  it('brings every alert that was answered with a number to the lead', async () => {
    const numbers = answeredOf('alerts').map(({ answer }) => numberIn(answer ?? ''))

    await teams.until(() => numbers.every((number) => leads().some((text) => text.includes(number))))
    expect(numbers).to.not.include('no number')
  })

  it('has stored no alert under two numbers', () => {
    const numbers = begun('alerts').map(
      ({ marker }) =>
        new Set(
          leads()
            .filter((text) => text.includes(marker))
            .map(numberIn),
        ).size,
    )

    expect(Math.max(0, ...numbers)).to.be.at.most(1)
  })
})
