import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { raiseAlert } from '../support/raising.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { asInACaseload } from '../support/womenOfACaseload.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const afraid = { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' }

describe('asking for the caseload', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(asInACaseload)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  it('shows a manager her team by keyworker, alerts that wait for a lead first', async () => {
    await raiseAlert(amara, afraid)
    const [, warning, alert, speak] = (await ruth.says('caseload')).split('\n')

    expect([warning, speak]).to.deep.equal([
      '1 alert that waits for a lead',
      'Speak to the safeguarding lead now.',
    ])
    expect(alert).to.match(/^SG-\w{6}-\w, U1, raised today.*: nobody has taken it$/)
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

  it('shows a manager one keyworker whom she names, and her team where the name fits nobody', async () => {
    expect(await ruth.says('caseload for Amara')).to.contain('Amara Cole\n5 women')
    expect(await ruth.says('caseload for Zelda')).to.contain('Your team, safeguarding first')
  })

  it('writes into the audit trail which alerts a manager was shown', async () => {
    await raiseAlert(amara, afraid)
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
})
