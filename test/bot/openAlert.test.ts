import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('a woman about whom an alert is open', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-VV396G-C', whatHappened: 'He waits at her door.' })
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
  })
  afterEach(() => bot.close())

  const beforeYou = /Open alert SG-\w{6}-\w: speak to Sunita Rao before you contact her\./

  for (const look of [
    'find Jade Morgan',
    'Saw Jade Morgan 40 mins at the hub',
    'details Jade Morgan',
    'actions Jade Morgan',
  ]) {
    it(`is shown with whom to speak to before she is contacted, in answer to "${look}"`, async () => {
      expect(await amara.says(look)).to.match(beforeYou)
    })
  }

  it('names whoever holds it', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    bot.passMinutes(130)
    await bot.teams.until(() => grace.reads().includes('Acknowledge'))
    await grace.presses('Acknowledge')

    expect(await amara.says('find Jade Morgan')).to.contain('speak to Grace Ofori before you contact her.')
  })

  it('is shown to whoever is asked as hers', async () => {
    expect(await sunita.says('find Jade Morgan')).to.match(/Open alert SG-\S+: it is with you\./)
  })

  it('is shown to a partner without a word of it', async () => {
    const card = await bot.person('Paul Marsh').says('find Jade Morgan')

    expect(card)
      .to.contain('Jade Morgan')
      .and.not.match(/alert SG-/)
  })
})
