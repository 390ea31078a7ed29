import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { coveredByChloe } from '../support/covering.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('days away of which another covers a part', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  it('tells whoever covered part of the days which days stay hers, and never that she covers those of another', async () => {
    const bronwen = bot.person('Bronwen Price')
    await Promise.all([chloe.opens(), bronwen.opens()])
    await ruth.says('Amara is off sick from tomorrow, Bronwen covers until Wednesday')
    await ruth.presses('Save')
    await bot.teams.until(() => bronwen.reads().includes('You cover for Amara Cole.'))
    expect(bronwen.reads()).to.contain('to Wednesday 18 March')

    const draft = await amara.says("I'm away next week, Chloe covers")
    expect(draft).to.contain('In place of: Monday 16 March to Wednesday 18 March, Bronwen Price')
    expect(draft).to.contain('Stays: tomorrow, Friday 13 March to Sunday 15 March, Bronwen Price')
    await amara.presses('Save')
    await bot.teams.until(() => chloe.reads().includes('You cover for Amara Cole.'))
    await bot.teams.until(() => bronwen.reads().includes('Sunday 15 March'))
    expect(chloe.reads()).to.contain('When: Monday 16 March to Sunday 22 March')
    expect(bronwen.reads())
      .to.contain('When: tomorrow, Friday 13 March to Sunday 15 March')
      .and.not.contain('Sunday 22 March')
  })

  it('tells a cover whom another replaces that she covers no longer, and who does', async () => {
    await chloe.opens()
    await coveredByChloe(amara)
    await bot.teams.until(() => chloe.reads().includes('You cover for Amara Cole.'))
    await ruth.says('Bronwen covers Amara')
    await ruth.presses('Save')

    await bot.teams.until(() => chloe.reads().includes('You no longer cover for Amara Cole.'))
    expect(chloe.reads()).to.contain('Cover: Bronwen Price')
  })

  it('tells the manager of a day to come on which somebody is back, not that she is back', async () => {
    await ruth.opens()
    await amara.says('away until next Friday, Chloe covers')
    await amara.presses('Save')
    await amara.says("I'm back on Monday")
    await amara.presses('Save')

    await bot.teams.until(() => ruth.reads().includes('Back: Amara Cole, Monday 16 March'))
    expect(ruth.reads()).to.not.contain('Amara Cole is back.')
  })
})
