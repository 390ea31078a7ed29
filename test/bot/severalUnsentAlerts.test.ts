import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'

describe('several alerts that are begun and not sent', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  it('are told apart by their number in the offer, also when they were begun in one minute', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('alert')
    await amara.presses('No', { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' })
    await amara.says('alert she did not come and her telephone is off')
    const offer = await amara.says('alert')
    const place = /^(\d)\. Begun today, Thursday 12 March, 4\.30 pm: she did not come/m.exec(offer)?.[1]
    await amara.presses(`Go on with ${place}`)

    expect(JSON.stringify(amara.card())).to.contain('her telephone is off')
    expect(JSON.stringify(amara.card())).to.not.contain('found her address')
  })
})
