import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const note = 'Saw Jade Morgan 30 mins at the hub, she has moved to 12 Acre Lane SW2 5TN'

describe('an address in a note', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says(note)
  })
  afterEach(() => bot.close())

  it('is pointed out before it is saved', async () => {
    expect(buttonsOf(amara.card())).to.include('About the address')
    expect(await amara.presses('About the address')).to.contain('12 Acre Lane')
  })

  it('is kept apart, and then stands beside the contact for her keyworker', async () => {
    await amara.presses('About the address')
    const card = await amara.presses('Keep it apart')

    expect(card).to.contain('[address kept apart]').and.to.not.contain('Acre Lane')
    await amara.presses('Save')
    expect(await amara.says('find Jade Morgan')).to.contain('Address, kept apart: 12 Acre Lane')
  })

  it('kept apart is not shown to a keyworker of another woman', async () => {
    await amara.presses('About the address')
    await amara.presses('Keep it apart')
    await amara.presses('Save')

    const found = await bot.person('Chloe Nwosu').says('find Jade Morgan')

    expect(found).to.contain('[address kept apart]').and.to.not.contain('Acre Lane')
  })

  it('is left out when that is chosen, and nobody is asked again', async () => {
    await amara.presses('About the address')
    const card = await amara.presses('Leave it out')

    expect(card).to.contain('[address left out]').and.to.not.contain('Acre Lane')
    expect(buttonsOf(amara.card())).to.not.include('About the address')
  })
})
