import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

/** Today is Thursday 12 March. */
describe('calling off the appointment of a weekday', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Murray 40 mins at the hub re housing. Next appt Tuesday 1pm')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  it('is that of the one that is booked', async () => {
    expect(await amara.says('Jade Murray cancelled tues, rebooked fri 20th 11am')).to.contain(
      'When: Tuesday 17 March',
    )
    await amara.presses('Save')

    expect(await amara.says('who has an appointment next week'))
      .to.contain('20 Mar')
      .and.to.not.contain('17 Mar')
  })

  it('is that of the one that passed, where nothing is booked on the next', async () => {
    expect(await amara.says('Aisha Rahman cancelled tues')).to.contain('When: Tuesday 10 March')
  })

  it('is that of the one that passed and nobody wrote about, where both were booked', async () => {
    bot.passMinutes(6 * 24 * 60)
    await amara.says('Texted Jade Murray, next appt Tuesday 1pm')
    await amara.presses('Save')

    expect(await amara.says('Jade Murray cancelled tues')).to.contain('When: yesterday, Tuesday 17 March')
  })

  it('is found once it is said whom it is about', async () => {
    expect(await amara.says('Jade cancelled tues')).to.contain('Tuesday 10 March')

    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain('When: Tuesday 17 March')
  })

  it('is as the worker says', async () => {
    await amara.says('Jade Murray cancelled tues')

    expect(await amara.says('last tuesday')).to.contain('When: Tuesday 10 March')
  })

  it('tells a partner nothing of what is booked', async () => {
    const partner = bot.person('Paul Marsh')

    expect(await partner.says('Jade Murray cancelled tues')).to.not.contain('17 March')
  })
})
