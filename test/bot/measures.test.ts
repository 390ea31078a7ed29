import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'

describe('asking for the measures', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  it('lists those there are, each with its licence and whom it is from', async () => {
    const card = await bot.person('Amara Cole').says('measures')

    for (const title of ['PHQ-9', 'PHQ-2', 'GAD-7', 'GAD-2', 'ONS4', 'AUDIT-C', 'Five outcomes'])
      expect(card).to.contain(title)
    expect(card).to.contain('Licence: Open Government Licence v3.0')
    expect(card).to.contain('AUDIT © World Health Organization 2001').and.contain('Spitzer')
  })

  it('is not open to a partner', async () => {
    expect(await bot.person('Paul Marsh').says('measures')).to.contain('This is not open to you.')
  })
})
