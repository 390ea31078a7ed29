import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { buttonsOf } from '../support/cardText.ts'
import { raiseAlert } from '../support/raising.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { asInACaseload } from '../support/womenOfACaseload.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const hers = ['Jade Morgan', 'Jade Murray', 'Aisha Rahman', 'Ayesha Khan', 'Destiny Grant', 'Joy Price']
const jade = 'W-VV396G-C'
const afraid = { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' }

describe('asking for the caseload', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(asInACaseload)
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  for (const words of ['caseload', 'Caseload today', 'my caseload', 'show me my caseload'])
    it(`shows a keyworker her own women and nobody who has ended: ${words}`, async () => {
      const card = await amara.says(words)

      expect(card).to.contain('5 women')
      for (const name of hers.slice(0, -1)) expect(card).to.contain(name)
      expect(card).to.not.contain('Joy Price').and.not.contain('Kasia')
    })

  it('puts an open alert first, then who has not been seen for longer than planned', async () => {
    await raiseAlert(amara, afraid)
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

  it('opens the women behind a figure of her own card too', async () => {
    await amara.says('caseload')
    const card = await amara.presses('Show these', { figure: `${amaraId} over` })

    expect(card).to.contain('1 woman not seen or spoken to').and.contain('Ayesha Khan')
    expect(await amara.presses('All of them')).to.contain('5 women')
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
