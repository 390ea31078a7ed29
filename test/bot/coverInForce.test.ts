import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { coveredByChloe, destinyRestricted } from '../support/covering.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('saying that one is away', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(destinyRestricted)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  it('gives whoever covers the women on those days, marked whose they are and until when', async () => {
    expect(await chloe.says('caseload')).to.not.contain('Jade Morgan')
    await coveredByChloe(amara)
    const card = await chloe.says('caseload')

    expect(card).to.contain('Jade Morgan: covered for Amara Cole until 13 Mar')
    expect(card).to.not.contain('Destiny')
  })

  it('lets whoever covers set what only a woman’s own keyworker may, and no longer once she is back', async () => {
    const parts = async (): Promise<string> => {
      await chloe.says('details W-VV396G-C')
      return JSON.stringify(chloe.card())
    }
    expect(await parts()).to.not.contain('"support"')
    await coveredByChloe(amara)
    expect(await parts()).to.contain('"support"')
    await amara.says("I'm back")
    await amara.presses('Save')
    expect(await parts()).to.not.contain('"support"')
  })

  it('sends whoever covers the reminders of those days', async () => {
    await chloe.opens()
    await amara.says('remind me to ring housing for Jade Morgan tomorrow')
    await amara.presses('Save')
    await coveredByChloe(amara)
    expect(await chloe.says('actions'))
      .to.contain('ring housing')
      .and.contain('you cover for Amara Cole')
    bot.passMinutes(18 * 60)

    await bot.teams.until(() => chloe.reads().includes('Set by: Amara Cole, whom you cover'))
  })

  it('tells whoever covers of an alert about a woman who is passed, instead of the managers', async () => {
    await chloe.opens()
    await ruth.opens()
    await coveredByChloe(amara)
    const tanya = bot.person('Tanya Reid')
    await tanya.says('alert Jade Murray')
    await tanya.presses('No')
    await tanya.presses('Send alert', { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' })

    await bot.teams.until(() => /SG-\w{6}-\w/.test(chloe.reads()))
    expect(ruth.reads()).to.contain('Away: Amara Cole')
  })

  it('shows a manager in her team who is away and who covers', async () => {
    await coveredByChloe(amara)
    expect(await ruth.says('caseload')).to.contain('Amara Cole, away until 13 Mar, Chloe Nwosu covers')
    expect(await ruth.says('who is away')).to.contain('Amara Cole: today, Thursday 12 March to tomorrow')
  })

  it('names whom a cover herself away leaves without cover', async () => {
    await coveredByChloe(amara)
    expect(await chloe.says('I am off sick')).to.contain('Covers others then: Amara Cole')
    await chloe.presses('Save')
    expect(await ruth.says('caseload')).to.contain('Amara Cole, away until 13 Mar, nobody covers')
  })

  it('never passes a woman whom the cover knows outside work, and names her to the manager', async () => {
    await ruth.opens()
    await coveredByChloe(amara)
    await bot.teams.until(() => ruth.reads().includes('5 of her 6 women'))
    expect(await chloe.says('I know Jade Morgan privately')).to.contain('not saved yet')
    expect(await chloe.presses('Save')).to.contain('You know her outside work.')

    expect(await chloe.says('caseload')).to.not.contain('Jade Morgan')
    await bot.teams.until(() => ruth.reads().includes('Jade Morgan: Chloe Nwosu knows her outside work'))
    await chloe.says('details W-VV396G-C')
    expect(JSON.stringify(chloe.card())).to.not.contain('"support"')
    await chloe.says("I don't know Jade Morgan privately")
    await chloe.presses('Save')
    expect(await chloe.says('caseload')).to.contain('Jade Morgan: covered for Amara Cole')
  })

  it('passes nothing before the first day and nothing after the last', async () => {
    await amara.says('away tomorrow, Chloe covers')
    await amara.presses('Save')
    expect(await chloe.says('caseload')).to.not.contain('covered for')
    bot.passMinutes(24 * 60)
    expect(await chloe.says('caseload')).to.contain('covered for Amara Cole until today')
    bot.passMinutes(24 * 60)
    expect(await chloe.says('caseload')).to.not.contain('covered for')
  })
})
