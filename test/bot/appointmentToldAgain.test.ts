import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

describe('an appointment that is told of again', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing. Next appt tomorrow 2pm')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  it('is said to be booked already on the draft', async () => {
    expect(await amara.says('Texted Jade Morgan, next appt tomorrow 4pm')).to.contain(
      'Next appointment: tomorrow, Friday 13 March, 4 pm\nAlready booked that day: 2 pm',
    )
  })

  it('is listed once', async () => {
    await amara.says('Texted Jade Morgan, next appt tomorrow 2pm')
    await amara.presses('Save')

    const listed = await amara.says('who has an appointment tomorrow?')
    expect(listed.match(/2 pm/g)).to.have.length(1)
  })

  it('is not told to a partner who writes of a day of hers', async () => {
    const partner = bot.person('Paul Marsh')

    expect(await partner.says('Texted Jade Morgan, next appt tomorrow 4pm'))
      .to.contain('4 pm')
      .and.to.not.contain('Already')
  })
})
