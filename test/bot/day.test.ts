import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const jade = 'W-VV396G-C'

describe('asking for the day', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** All were seen on Tuesday, but Ayesha Khan a month ago. Jade Morgan is visited at home at two, and evicted on Monday. */
  function changed(woman: Case): Case {
    const { organisation, givenName } = woman
    const day = givenName === 'Ayesha' ? '2026-02-03' : '2026-03-10'
    const seen: Case = { ...woman, contacts: [aContact({ day, organisation })] }
    if (woman.id !== jade) return seen
    const arranged = { arrangedIn: 'contact-1', by: amaraId, mode: 'in-person' as const }
    return {
      ...seen,
      ...{ notVisitedAlone: true, safeContact: 'Text first, never ring.' },
      orders: [{ id: 'o', status: 'community-order', from: '2026-01-05', to: '2026-12-31' }],
      appointments: [
        { id: 'a', day: '2026-03-12', time: '14:00', place: 'home', enforceable: 'no', ...arranged },
        { id: 'b', day: '2026-03-11', time: '10:00', enforceable: 'yes', ...arranged },
      ],
      keyDates: [
        { id: 'k', kind: 'eviction', day: '2026-03-16', setBy: amaraId, setAt: '2026-03-01T09:00:00.000Z' },
      ],
    }
  }

  async function raiseAlert(): Promise<string> {
    await amara.says('alert Jade Murray')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' })
    return /SG-\w{6}-\w/.exec(amara.reads())?.[0] ?? ''
  }

  const press = (chatter: Chatter, data: Readonly<Record<string, unknown>>): Promise<string> =>
    chatter.pressesOn({ id: chatter.chat().at(-1)?.id ?? '' }, data)

  for (const words of ['today', 'Today?', 'what needs me today', 'show me my day', 'daily summary'])
    it(`shows a manager what needs a person, safeguarding first: ${words}`, async () => {
      const number = await raiseAlert()
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
    const number = await raiseAlert()
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
    await raiseAlert()
    bot.now = new Date('2026-03-13T09:00:00.000Z')

    expect(await ruth.says('today')).to.match(
      /1 urgent alert raised the working day before\u00a0›\n– Amara Cole raised SG-\w{6}-\w, U1, Jade Murray, .*A debrief\?/,
    )
  })

  it('shows a keyworker her own day: her appointments with place and safe contact, and what is to be done', async () => {
    await amara.says('remind me to chase housing for Jade Morgan today')
    await amara.presses('Save')
    const card = await amara.says('my day')

    expect(card).to.contain(
      '1 appointment today\u00a0›\n– 2 pm, at her home: Jade Morgan. Not to be visited alone. Safe contact: Text first, never ring.',
    )
    expect(card).to.contain('1 thing to do by today\u00a0›\n– Jade Morgan: chase housing')
    await amara.says('remind me to ring probation for Jade Morgan on Monday')
    await amara.presses('Save')
    await amara.says('my day')
    expect(await amara.presses('Show the list', { part: 'own-actions' }))
      .to.contain('1 thing to do by today.')
      .and.not.contain('ring probation')
    expect(await amara.presses('Back')).to.contain('Your day')
    await amara.presses('Show the list', { part: 'own-actions' })
    await amara.presses('Done')
    expect(await amara.says('my day')).to.contain(
      'None today: open alerts about your women; things to do by today',
    )
  })

  it('shows a note that is not saved, and opens it', async () => {
    await amara.says('Saw Aisha Rahman 20 mins at the hub')
    expect(await amara.says('today')).to.contain('1 note not saved\u00a0›')
    expect(await amara.presses('Show the list', { part: 'own-drafts' })).to.contain(
      'Aisha Rahman, today, in person, written today, Thursday 12 March',
    )
    expect(await amara.presses('Open'))
      .to.contain('Contact, not saved yet')
      .and.contain('Aisha Rahman')
  })

  it('shows what is not saved when asked for, told apart by whose and how', async () => {
    await amara.says('Rang Jade Morgan, no answer')
    await amara.says('Saw Aisha Rahman 20 mins at the hub')

    for (const words of ['drafts', 'what have i not saved?'])
      expect(await amara.says(words), words)
        .to.contain('2 notes not saved')
        .and.contain('Jade Morgan, today, by phone')
        .and.contain('Aisha Rahman, today, in person')
  })

  it('shows her next seven days, and goes back', async () => {
    expect(await amara.says('my week'))
      .to.contain('Your next seven days')
      .and.contain('Mon 16 Mar, eviction')
    await amara.presses('Show the list', { part: 'week-dates' })
    expect(await amara.presses('Back')).to.contain('Your next seven days')
    expect(await amara.presses('Today')).to.contain('Your day')
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

  it('shows no keyworker the day of the organisation, whatever she presses', async () => {
    await amara.says('my day')
    for (const data of [
      { press: 'day.open', kind: 'manager' },
      { press: 'day.list', part: 'unseen', page: 1 },
      { press: 'day.list', part: 'untaken', page: 1 },
    ])
      expect(await press(amara, data)).to.contain('This is not open to you.')
  })

  it('shows a manager no restricted woman that is not open to her', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => ({ ...changed(woman), restrictedTo: [amaraId] }))

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
