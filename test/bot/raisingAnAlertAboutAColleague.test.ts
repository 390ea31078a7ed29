import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-54MFF3-H', whatHappened: 'She says that he came to her flat at night.' }

describe('an alert about a colleague or another professional', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let people: Readonly<Record<'sunita' | 'grace' | 'helen' | 'margaret' | 'bronwen' | 'ruth', Chatter>>

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    people = {
      sunita: bot.person('Sunita Rao'),
      grace: bot.person('Grace Ofori'),
      helen: bot.person('Helen Vaughan'),
      margaret: bot.person('Margaret Lyle'),
      bronwen: bot.person('Bronwen Price'),
      ruth: bot.person('Ruth Bello'),
    }
    for (const person of Object.values(people)) await person.opens()
  })
  afterEach(() => bot.close())

  async function raise(inputs: Readonly<Record<string, string>>): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Find her by name', { named: 'Kasia' })
    await amara.presses('Send alert', { ...about, ...inputs })
  }

  const has = (reader: Chatter): boolean => reader.reads().includes('came to her flat at night')
  const reached = async (...readers: readonly Chatter[]): Promise<void> =>
    bot.teams.until(() => readers.every(has))
  const heard = (): readonly string[] =>
    Object.entries(people)
      .filter(([, reader]) => reader.chat().some(({ card }) => JSON.stringify(card).includes('SG-')))
      .map(([name]) => name)

  const told = async (): Promise<readonly string[] | undefined> =>
    bot.storedRecords(async (records) => {
      const [entry] = await records.list('alerts-about', about.who)
      return (await records.find('alert', entry?.number ?? ''))?.told
    })

  it('goes to lead and head of service, and is told to nobody else', async () => {
    await raise({ aboutWho: people.bronwen.id, group: 'missing' })
    await reached(people.sunita, people.helen)

    expect(heard()).to.deep.equal(['sunita', 'helen'])
    expect(await told()).to.deep.equal([])
  })

  it('names the colleague to those who handle it, as she was chosen or typed', async () => {
    await raise({ aboutWho: 'somebody-else', aboutNamed: 'Bronwen Price, our centre' })
    await reached(people.sunita)

    expect(people.sunita.reads()).to.contain(
      'About a colleague or another professional: Bronwen Price, named as "Bronwen Price, our centre"',
    )
  })

  it('says that it is about a professional also where no name was given', async () => {
    await raise({ aboutWho: 'somebody-else' })
    await reached(people.sunita)

    expect(people.sunita.reads()).to.contain('About a colleague or another professional: yes')
  })

  it('goes past the lead whom it is about, to head and outside person', async () => {
    await raise({ aboutWho: people.sunita.id })
    await reached(people.helen, people.margaret)

    expect(heard()).to.deep.equal(['helen', 'margaret'])
  })

  it('goes past a colleague whose name was typed instead of chosen', async () => {
    await raise({ aboutWho: 'somebody-else', aboutNamed: 'sunita rao' })
    await reached(people.helen)

    expect(heard()).to.not.include('sunita')
  })

  it('is kept from her keyworker also where the professional works elsewhere', async () => {
    await raise({ aboutWho: 'somebody-else' })
    await reached(people.sunita, people.helen)

    expect(heard()).to.not.include('bronwen')
    expect(await told()).to.deep.equal([])
  })

  it('shows the one it is about nothing, not even to an administrator who asks for its number', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.opens()
    await raise({ aboutWho: olu.id })
    await reached(people.sunita)
    const number = /SG-\w{6}-\w/.exec(people.sunita.reads())?.[0] ?? ''
    const message = { id: olu.chat().at(-1)?.id ?? '' }

    expect(await olu.pressesOn(message, { press: 'alert.open', alert: number })).to.contain(
      'I cannot show this item.',
    )
    expect(await olu.pressesOn(message, { press: 'alert.add', alert: number })).to.contain(
      'I cannot show this item.',
    )
  })
})
