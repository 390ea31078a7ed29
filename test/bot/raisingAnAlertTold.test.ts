import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const kasia = 'W-54MFF3-H'

describe('who is told of an alert besides those who lead', () => {
  let bot: BotUnderTest

  afterEach(() => bot.close())

  async function openBot(changes: Partial<Case> = {}): Promise<{
    readonly bronwen: Chatter
    readonly ruth: Chatter
    readonly sunita: Chatter
  }> {
    bot = await BotUnderTest.open((woman) => (woman.id === kasia ? { ...woman, ...changes } : woman))
    const [bronwen, ruth] = [bot.person('Bronwen Price'), bot.person('Ruth Bello')]
    const sunita = bot.person('Sunita Rao')
    for (const person of [bronwen, ruth, sunita]) await person.opens()
    return { bronwen, ruth, sunita }
  }

  async function raise(by: string, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    const raiser = bot.person(by)
    await raiser.says('alert')
    await raiser.presses('No')
    await raiser.presses('Find her by name', { named: 'Kasia' })
    await raiser.presses('Send alert', { who: kasia, whatHappened: 'He is waiting for her.', ...inputs })
  }

  const arrived = async (reader: Chatter): Promise<void> =>
    bot.teams.until(() => reader.reads().includes('He is waiting for her.'))

  /** Who stands as told on the one alert about her. */
  const told = async (): Promise<readonly string[] | undefined> =>
    bot.storedRecords(async (records) => {
      const [entry] = await records.list('alerts-about', kasia)
      return (await records.find('alert', entry?.number ?? ''))?.told
    })

  it('is her own keyworker at once, with the facts and whom to speak to first', async () => {
    const { bronwen } = await openBot()
    await raise('Amara Cole')
    await arrived(bronwen)

    expect(bronwen.reads()).to.contain('Speak to Sunita Rao, 020 7946 0108 before you contact her.')
    expect(bronwen.reads().split('\n')[0]).to.equal('You have a new item to read')
    expect(await told()).to.deep.equal([bronwen.id])
  })

  it('is her managers too where she is missing', async () => {
    const { bronwen, ruth } = await openBot()
    await raise('Amara Cole', { group: 'missing' })
    await arrived(ruth)
    await arrived(bronwen)

    expect(ruth.reads()).to.contain('Speak to Sunita Rao')
  })

  it('is not the keyworker who raised it', async () => {
    const { bronwen, sunita } = await openBot()
    await raise('Bronwen Price')
    await arrived(sunita)

    expect(bronwen.chat().filter(({ card }) => JSON.stringify(card).includes('SG-'))).to.have.length(1)
    expect(bronwen.reads()).to.contain('is stored')
  })

  for (const [why, changes] of [
    ['must not receive anything about her', { mustNotReceive: 'Nothing to Bronwen Price: related.' }],
    ['is not named on her restricted record', { restrictedTo: [] }],
  ] as const) {
    it(`is not a keyworker who ${why}`, async () => {
      await openBot('restrictedTo' in changes ? { restrictedTo: [...changes.restrictedTo] } : changes)
      await raise('Sunita Rao')

      expect(await told()).to.deep.equal([])
    })
  }

  it('can add what she knows, and the lead reads that something was added', async () => {
    const { bronwen, sunita } = await openBot()
    await raise('Amara Cole')
    await arrived(bronwen)
    await bronwen.presses('Add what you know')
    await bronwen.presses('Add', { children: 'Two, at school until 3.30' })
    await bot.teams.until(() => sunita.reads().includes('Added to: SG-'))

    expect(bronwen.reads()).to.contain('Added. Whoever has the alert is told.')
  })
})
