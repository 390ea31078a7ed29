import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('a note that begins like a command', () => {
  let bot: BotUnderTest
  let amara: Chatter

  before(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  after(() => bot.close())

  for (const words of [
    'Action plan completed with Jade Morgan, 1 hour at the hub',
    'Actions agreed with Jade Morgan: she rings the council. Saw her 20 mins',
    'Tasks done with Jade Morgan today at hub 45 mins: CV',
    'Details taken from Jade Morgan 40 mins at the centre',
    'details of the eviction: bailiffs Friday 9am, saw Jade Morgan 20 mins',
    'Record of call with Jade Morgan, 20 mins re housing',
    'Outcome meeting with Jade Morgan',
    'Outcomes meeting with Jade Morgan',
  ]) {
    it(`is a note: ${words}`, async () => {
      const card = await amara.says(words)

      expect(card).to.contain('Contact, not saved yet').and.contain('Who: Jade Morgan')
      await amara.presses('Discard')
    })
  }

  it('says that nothing was saved where it names nobody and tells nothing', async () => {
    expect(await amara.says('details Zelda')).to.contain('Nothing was saved.')
  })
})
