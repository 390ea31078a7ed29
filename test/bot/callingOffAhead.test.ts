import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const asked = "when is Jade Morgan's next appointment?"

describe('an appointment called off ahead', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing. Next appt tomorrow 2pm')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  it('is saved with one press, with the day it should have been on', async () => {
    const card = await amara.says('Jade Morgan texted to cancel tomorrow 2pm')
    expect(card).to.contain('When: tomorrow, Friday 13 March, 2 pm').and.to.contain('Came: She cancelled')

    expect(await amara.presses('Save')).to.contain('Saved.\nReference: W-VV396G-C')
  })

  it('is her next appointment no longer', async () => {
    expect(await amara.says(asked)).to.contain('tomorrow, Friday 13 March, 2 pm')
    await amara.says('Jade Morgan texted to cancel tomorrow 2pm')
    await amara.presses('Save')

    const answer = await amara.says(asked)
    expect(answer).to.not.contain('Friday 13 March, 2 pm')
  })

  it('is her next appointment again once that is undone', async () => {
    await amara.says('Jade Morgan texted to cancel tomorrow 2pm')
    await amara.presses('Save')
    await amara.presses('Undo')

    const answer = await amara.says(asked)
    expect(answer).to.contain('tomorrow, Friday 13 March, 2 pm')
  })

  it('asks for the day again where a reply says that she came', async () => {
    await amara.says('Jade Morgan texted to cancel tomorrow 2pm')

    expect(await amara.says('she came')).to.contain('The day or time of this is still to come')
  })
})
