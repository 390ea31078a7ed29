import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }
const again = { who: 'W-VV396G-C', whatHappened: 'He stood outside her flat at four.' }

describe('an alert about a woman for whom one is open', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let bronwen: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    bronwen = bot.person('Bronwen Price')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(() => bot.close())

  async function raise(
    raiser: Chatter,
    inputs: Readonly<Record<string, string>> = about,
    danger = 'No',
  ): Promise<string> {
    await raiser.says('alert')
    await raiser.presses(danger)
    if (raiser === bronwen) await raiser.presses('Find her by name', { named: 'Jade Morgan' })
    return raiser.presses('Send alert', inputs)
  }

  const arrived = async (text: string): Promise<void> => bot.teams.until(() => sunita.reads().includes(text))
  const numberOf = (card: string): string => /SG-\w{6}-\w/.exec(card)?.[0] ?? ''
  const cardsOfLead = (): number =>
    sunita.chat().filter(({ card }) => JSON.stringify(card).includes('What happened')).length

  it('is asked about before anything is sent', async () => {
    const number = numberOf(await raise(amara))
    const question = await raise(bronwen, again)

    expect(question).to.contain('An alert about her is open already. Is yours the same?')
    expect(question).to.contain(`Add to ${number}`)
    expect(question).to.contain('Not sent. Nobody has been told yet.')
  })

  it('can be added to that one, so that its lead reads the words and there is no second alert', async () => {
    const number = numberOf(await raise(amara))
    await arrived('You have a new item to read')
    await raise(bronwen, { ...again, when: 'today at 4 pm' })
    const card = await bronwen.presses(`Add to ${number}`)
    await arrived('Added to: ')

    expect(card).to.contain(`Added to ${number}`)
    expect(card).to.contain('Nobody has taken it yet. If it cannot wait, ring Sunita Rao, 020 7946 0108.')
    expect(cardsOfLead()).to.equal(1)
    const stored = await bot.storedRecords(async (records) => records.find('alert', number))
    const added = stored?.timeline.flatMap((entry) => (entry.what === 'added' ? [entry] : []))
    expect(added?.map(({ by, text }) => [by, text])).to.deep.equal([
      [bronwen.id, 'He stood outside her flat at four.'],
      [bronwen.id, 'When: today at 4 pm'],
    ])
  })

  it('is added once, however often that is pressed', async () => {
    const number = numberOf(await raise(amara))
    await raise(bronwen, again)
    const message = bronwen.chat().at(-1)
    await bronwen.pressesOnCard(message, `Add to ${number}`)
    expect(await bronwen.pressesOnCard(message, `Add to ${number}`)).to.contain(`Added to ${number}`)
    const stored = await bot.storedRecords(async (records) => records.find('alert', number))

    expect(stored?.timeline.filter(({ what }) => what === 'added')).to.have.length(1)
  })

  it('is not added by an old card when what happened has been taken out since', async () => {
    const number = numberOf(await raise(amara))
    await raise(bronwen, again)
    const old = bronwen.chat().at(-1)
    await bronwen.presses('Back')
    await bronwen.presses('Yes, in the last days', { ...again, whatHappened: '' })
    await bronwen.pressesOnCard(old, `Add to ${number}`)
    const stored = await bot.storedRecords(async (records) => records.find('alert', number))

    expect(stored?.timeline.filter(({ what }) => what === 'added')).to.deep.equal([])
  })

  it('can be sent as a new one', async () => {
    await raise(amara)
    await arrived('You have a new item to read')
    await raise(bronwen, again)

    expect(await bronwen.presses('Send as a new one')).to.match(/^Alert SG-\w{6}-\w is stored$/m)
    await arrived('He stood outside her flat at four.')
    expect(cardsOfLead()).to.equal(2)
  })

  it('can be gone back from, and nothing is lost', async () => {
    await raise(amara)
    await raise(bronwen, again)
    await bronwen.presses('Back')

    expect(JSON.stringify(bronwen.card())).to.contain('He stood outside her flat at four.')
  })

  it('is sent at once when somebody is in danger now', async () => {
    await raise(amara)

    expect(await raise(bronwen, again, 'Yes, danger now')).to.contain('is stored')
  })

  it('is never asked about of a partner', async () => {
    await raise(amara)

    expect(await raise(bot.person('Paul Marsh'), again)).to.contain('is stored')
  })

  it('is never asked about where one of them is about a colleague', async () => {
    await raise(amara, { ...about, aboutWho: bot.person('Dalia Haddad').id })

    expect(await raise(bronwen, again)).to.contain('is stored')
  })

  it('is never added to an alert that is about somebody else', async () => {
    const number = numberOf(await raise(amara, { ...about, who: 'W-WV44C2-M' }))
    await raise(amara)
    await raise(bronwen, again)
    const message = bronwen.chat().at(-1)
    const draft = /"draft":"([^"]+)"/.exec(JSON.stringify(message?.card))?.[1] ?? ''
    const data = { press: 'alert.add-to', draft, alert: number }

    expect(await bronwen.pressesOn({ id: message?.id ?? '' }, data)).to.contain('It could not be added')
  })
})
