import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { raiseAlert } from '../support/raising.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { asOnADay } from '../support/womenOfADay.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const jade = 'W-VV396G-C'
const afraid = { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' }

const numberIn = (card: string): string => /SG-\w{6}-\w/.exec(card)?.[0] ?? ''

describe('asking for the day', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(asOnADay)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  const press = (chatter: Chatter, data: Readonly<Record<string, unknown>>): Promise<string> =>
    chatter.pressesOn({ id: chatter.chat().at(-1)?.id ?? '' }, data)

  for (const words of ['today', 'Today?', 'what needs me today', 'show me my day', 'daily summary'])
    it(`shows a manager what needs a person, safeguarding first: ${words}`, async () => {
      const number = numberIn(await raiseAlert(amara, afraid))
      const [title, day, first, alert] = (await ruth.says(words)).split('\n')

      expect([title, day, first]).to.deep.equal([
        'What needs a person today',
        'Today, Thursday 12 March',
        '1 alert that nobody has taken\u00a0›',
      ])
      expect(alert)
        .to.contain(`${number}, U1, Jade Murray`)
        .and.match(/Speak to \w+ \w+/)
    })

  it('shows a manager home visits and who is not to be visited alone, evictions, and orders without an outcome', async () => {
    const card = await ruth.says('today')

    expect(card).to.contain(
      '1 home visit today\u00a0›\n– 2 pm, at her home: Jade Morgan. Amara Cole goes. Not to be visited alone',
    )
    expect(card).to.contain(
      '1 release, court or eviction date in seven days\u00a0›\n– Mon 16 Mar, eviction: Jade Morgan',
    )
    expect(card).to.contain(
      '1 appointment under an order with no outcome yet\u00a0›\n– Wed 11 Mar, 10 am, in person: Jade',
    )
    expect(card).to.contain('Not kept here yet: lone working')
  })

  it('opens the women behind a figure, and from a line the woman', async () => {
    await ruth.says('today')
    expect(await ruth.presses('Show the list', { part: 'unseen' })).to.contain(
      'Ayesha Khan (Amara Cole): seen 3 Feb, 37 days',
    )
    expect(await ruth.presses('Open')).to.contain('Who: Ayesha Khan')
    await ruth.says('today')
    expect(await press(ruth, { press: 'day.list', part: 'home', page: 1 })).to.contain('1 home visit today.')
    expect(await press(ruth, { press: 'day.choose', opens: jade })).to.contain('Who: Jade Morgan')
  })

  it('opens an alert for a lead, and for a manager the woman it is about', async () => {
    const number = numberIn(await raiseAlert(amara, afraid))
    const sunita = bot.person('Sunita Rao')
    for (const [reader, shown] of [
      [sunita, number],
      [ruth, 'Who: Jade Murray'],
    ] as const) {
      await reader.says('today')
      await reader.presses('Show the list', { part: 'untaken' })
      expect(await reader.presses('Open')).to.contain(shown)
    }
  })

  it('asks the day after an urgent alert whether its raiser wants to talk', async () => {
    await raiseAlert(amara, afraid)
    bot.now = new Date('2026-03-13T09:00:00.000Z')

    expect(await ruth.says('today')).to.match(
      /1 urgent alert raised the working day before\u00a0›\n– Amara Cole raised SG-\w{6}-\w, U1, Jade Murray, .*A debrief\?/,
    )
  })

  it('shows a manager what else there is, and goes back', async () => {
    await ruth.says('today')
    expect(await ruth.presses('What else')).to.contain('What else there is today')
    expect(await ruth.presses('Back')).to.contain('What needs a person today')
  })

  it('shows the needs of the women in support, the most common first', async () => {
    await ruth.says('today')
    await ruth.presses('What else')
    expect(await ruth.presses('Needs')).to.match(
      /Most often: \w+.*, \d+ of \d+ women in support\.\n[\s\S]*women \d+/,
    )
    await amara.says('my day')
    expect(await press(amara, { press: 'day.needs' })).to.contain('This is not open to you.')
  })

  it('shows a manager no restricted woman that is not open to her', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => ({ ...asOnADay(woman), restrictedTo: [amaraId] }))

    expect(await bot.person('Ruth Bello').says('today')).to.not.match(/Jade|Ayesha/)
  })

  it('writes into the audit trail whom it has shown', async () => {
    await ruth.says('today')
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.equal([['case.shown', ruth.id]])
  })

  it('says that nothing needs her only of what is kept, and only while all is well', async () => {
    await bot.close()
    bot = await BotUnderTest.open(
      (woman) => ({
        ...woman,
        contacts: [aContact({ day: '2026-03-11', organisation: woman.organisation })],
        referrals: [],
      }),
      true,
      true,
    )
    ruth = bot.person('Ruth Bello')
    await ruth.opens()
    expect(await ruth.says('today')).to.contain('Nothing needs you in what is kept here:')

    bot.teams.fails(ruth.conversation, [{ status: 401, code: 'BotNotRegistered' }])
    const requests = bot.teams.requests(ruth.conversation)
    bot.now = new Date('2026-03-13T08:30:00.000Z')
    await bot.teams.until(() => bot.teams.requests(ruth.conversation) > requests)
    const health = bot.endpoint.replace('/api/messages', '/health')
    while ((await fetch(health)).ok) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await ruth.says('today'))
      .to.contain('The assistant is not wholly well')
      .and.not.contain('Nothing needs you')
  })
})
