import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { buttonsOf } from '../support/cardText.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const hers = ['Jade Morgan', 'Jade Murray', 'Aisha Rahman', 'Ayesha Khan', 'Destiny Grant', 'Joy Price']
const jade = 'W-VV396G-C'

describe('asking for the caseload', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** All were seen on Tuesday but Ayesha Khan, who is to be seen weekly and was not for a month; Joy Price's support has ended. */
  function changed(woman: Case): Case {
    const seen = (day: string): Case => ({
      ...woman,
      contacts: [aContact({ day, organisation: woman.organisation })],
    })
    if (woman.givenName === 'Ayesha')
      return { ...seen('2026-02-10'), risk: 'high', safeContact: 'Text first.' }
    if (woman.givenName !== 'Joy') return seen('2026-03-10')
    const statuses = [{ status: 'closed', from: '2026-03-01', by: amaraId }] as const
    return { ...woman, referrals: [{ id: 'r', day: '2026-01-01', statuses: [...statuses] }] }
  }

  async function raiseAlert(): Promise<void> {
    await amara.says('alert Jade Murray')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' })
  }

  for (const words of ['caseload', 'Caseload today', 'my caseload', 'show me my caseload'])
    it(`shows a keyworker her own women and nobody who has ended: ${words}`, async () => {
      const card = await amara.says(words)

      expect(card).to.contain('5 women')
      for (const name of hers.slice(0, -1)) expect(card).to.contain(name)
      expect(card).to.not.contain('Joy Price').and.not.contain('Kasia')
    })

  it('puts an open alert first, then who has not been seen for longer than planned', async () => {
    await raiseAlert()
    const [, summary, first, second] = (await amara.says('caseload')).split('\n')

    expect(summary).to.contain('1 with an open alert')
    expect(first).to.match(/^Jade Murray: open alert SG-\w{6}-\w: speak to the safeguarding lead first/)
    expect(second).to.match(
      /^Ayesha Khan: not seen or spoken to for 30 days, planned weekly; read her safe-contact rule first/,
    )
  })

  it('shows when each was last seen and her next appointment', async () => {
    await amara.says('Saw Aisha Rahman 20 mins at the hub. Next appt Thu 2pm')
    await amara.presses('Save')

    expect(await amara.says('caseload')).to.contain('Aisha Rahman: seen today; next 19 Mar, 2 pm')
  })

  it('shows when she was last heard from, where that is newer', async () => {
    await amara.says('Text from Aisha Rahman, she is fine')
    await amara.presses('Save')

    expect(await amara.says('caseload')).to.match(/Aisha Rahman.*wrote today/)
  })

  it('opens a woman, and from there a contact, her outcomes and an alert', async () => {
    await amara.says('caseload')
    await amara.presses('Open', { woman: jade })

    expect(buttonsOf(amara.card())).to.deep.equal([
      ...['Correct', 'Log a contact', 'Details and actions', 'Outcomes', 'Her progress', 'Raise an alert'],
    ])
    expect(await amara.presses('Log a contact')).to.contain('Contact, not saved yet')
  })

  it('shows a chart behind a press, in words where none can be drawn, and goes back', async () => {
    await amara.says('caseload')
    expect(await amara.presses('As a chart')).to.contain('Your women: 1 well over, 0 due, 4 within')
    expect(await amara.presses('As a table')).to.contain('5 women')
  })

  it('shows a manager her team by keyworker, alerts that nobody has taken first', async () => {
    await raiseAlert()
    const [, warning, alert, speak] = (await ruth.says('caseload')).split('\n')

    expect([warning, speak]).to.deep.equal([
      '1 alert that nobody has taken',
      'Speak to the safeguarding lead now.',
    ])
    expect(alert).to.match(/^SG-\w{6}-\w, U1, raised today/)
    expect(ruth.reads()).to.contain('Amara Cole: all 5; alerts 1; well over 1; due 0')
  })

  it('opens the women behind a figure of a keyworker', async () => {
    await ruth.says('caseload')
    const card = await ruth.presses('Show the women', { figure: `${amaraId} over` })

    expect(card).to.contain('1 woman not seen or spoken to for well over the time planned')
    expect(card).to.contain('Ayesha Khan').and.not.contain('Jade Morgan')
    expect(await ruth.presses('Open')).to.contain('Who: Ayesha Khan')
  })

  it('goes from a figure to all of a keyworker’s women, and back to the team', async () => {
    await ruth.says('caseload')
    await ruth.presses('Show the women', { figure: `${amaraId} over` })
    expect(await ruth.presses('All of them')).to.contain('5 women')
    expect(await ruth.presses('Back to the team')).to.contain('Your team, safeguarding first')
  })

  it('opens the women behind a figure of her own card too', async () => {
    await amara.says('caseload')
    const card = await amara.presses('Show these', { figure: `${amaraId} over` })

    expect(card).to.contain('1 woman not seen or spoken to').and.contain('Ayesha Khan')
    expect(await amara.presses('All of them')).to.contain('5 women')
  })

  it('shows a manager one keyworker whom she names, and her team where the name fits nobody', async () => {
    expect(await ruth.says('caseload for Amara')).to.contain('Amara Cole\n5 women')
    expect(await ruth.says('caseload for Zelda')).to.contain('Your team, safeguarding first')
  })

  it('writes into the audit trail which alerts a manager was shown', async () => {
    await raiseAlert()
    const number = /SG-\w{6}-\w/.exec(await ruth.says('caseload'))?.[0] ?? ''
    const acts = await bot.storedRecords((records) => records.list('audit-about', number))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.include(['alert.shown', ruth.id])
  })

  it('turns the pages of a long list', async () => {
    await ruth.says('caseload')
    const first = await ruth.presses('Show the women', { figure: 'everybody women' })
    const second = await ruth.presses('Next')

    expect(first).to.contain('Shown: the 10 to be contacted first.')
    expect(second).to.contain('Shown: 5 more of 15.')
    expect(await ruth.presses('Before')).to.equal(first)
  })

  it('shows a lead the team, and a partner nothing', async () => {
    expect(await bot.person('Sunita Rao').says('caseload')).to.contain('Your team, safeguarding first')
    expect(await bot.person('Paul Marsh').says('caseload')).to.contain('This is not open to you.')
  })

  it('does not let a keyworker list the women of another by a changed press', async () => {
    await amara.says('caseload')
    const press = {
      press: 'caseload.list',
      of: '00000000-0000-4000-8000-000000000102',
      figure: 'women',
      page: 1,
    }

    expect(await amara.pressesOn({ id: amara.chat().at(-1)?.id ?? '' }, press)).to.contain(
      'This is not open to you.',
    )
  })

  it('writes into the audit trail whom the list has shown', async () => {
    await amara.says('caseload')
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.equal([['case.shown', amaraId]])
  })

  it('shows the contacts by week behind a press: a sentence and a table first, the chart behind another', async () => {
    await ruth.says('caseload')
    const card = await ruth.presses('Contacts by week')

    expect(card).to.match(
      /Contacts with women, by week: \d+ this week so far, \d+ a week on average before\./,
    )
    expect(card)
      .to.match(/this week: contacts \d/)
      .and.contain('22 Dec')
      .and.contain('Attempts and messages are not counted')
    expect(card).to.not.match(/Jade|Ayesha/)
    expect(await ruth.presses('As a chart')).to.contain('Contacts with women, by week')
    expect(await ruth.presses('As a table')).to.contain('22 Dec')
    expect(await ruth.presses('Back')).to.contain('Your team, safeguarding first')
  })

  it('shows a keyworker the contacts with her own women by week, and nobody else’s', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub')
    await amara.presses('Save')
    await amara.says('caseload')
    const own = await amara.presses('Contacts by week')

    expect(own).to.contain('Contacts with women, by week: 5 this week so far, 0 a week on average before.')
    await amara.says('my week')
    expect(await amara.presses('Contacts by week')).to.contain('5 this week so far')
    expect(await amara.says('contacts by week')).to.contain('5 this week so far')
    expect(await amara.presses('Back')).to.contain('Your next seven days')
    const { id } = bot.person('Chloe Nwosu')
    for (const of of ['everybody', id])
      expect(
        await amara.pressesOn({ id: amara.chat().at(-1)?.id ?? '' }, { press: 'caseload.weeks', of }),
      ).to.contain('This is not open to you.')
  })
})

describe('a caseload with nobody in it', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await BotUnderTest.open((woman) => ({ ...woman, keyworker: 'somebody-who-left' }))
  })
  after(() => bot.close())

  it('is said so to its keyworker', async () => {
    expect(await bot.person('Amara Cole').says('caseload')).to.contain('There is nobody in this caseload.')
  })

  it('leaves its women with nobody, whom a manager sees first', async () => {
    const ruth = bot.person('Ruth Bello')

    expect(await ruth.says('caseload')).to.contain('No keyworker: all 16')
    expect(await ruth.presses('Show the women', { figure: 'nobody women' })).to.contain(
      'No keyworker\n16 women',
    )
  })
})
