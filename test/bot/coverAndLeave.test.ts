import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'

describe('saying that one is away', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** Destiny Grant’s record is open to Amara Cole and the managers only. */
  function changed(woman: Case): Case {
    const named = [amaraId, '00000000-0000-4000-8000-000000000201']
    return woman.givenName === 'Destiny' ? { ...woman, restrictedTo: named } : woman
  }

  it('shows the days, who covers, how many women pass and who does not, and saves nothing yet', async () => {
    const card = await amara.says("I'm away 3 to 14 August, Chloe covers")

    expect(card).to.contain('Days away, not saved yet')
    expect(card).to.contain('Away: Monday 3 August to Friday 14 August')
    expect(card).to.contain('Back: Monday 17 August')
    expect(card).to.contain('Cover: Chloe Nwosu')
    expect(card).to.contain('Passed: 5 of your 6 women')
    expect(card).to.contain('Destiny Grant: her record is restricted')
    expect(await ruth.says('away')).to.contain('Nobody is away')
  })

  it('saves it, and tells whoever covers and the manager', async () => {
    await chloe.opens()
    await ruth.opens()
    await amara.says("I'm away 3 to 14 August, Chloe covers")
    expect(await amara.presses('Save')).to.contain('Saved: days away')

    await bot.teams.until(() => chloe.reads().includes('You cover for Amara Cole.'))
    expect(chloe.reads()).to.contain('Passed to you: 5 women').and.not.contain('Destiny')
    await bot.teams.until(() => ruth.reads().includes('Away: Amara Cole'))
    expect(ruth.reads()).to.contain('Cover: Chloe Nwosu').and.contain('Destiny Grant: her record is restricted')
  })
})
