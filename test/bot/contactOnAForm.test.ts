import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('editing a contact on a form', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('shows the same contact with inputs, and saves what they say', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
    await amara.presses('Edit')
    const receipt = await amara.presses('Save', { minutes: '55', place: 'centre', topics: 'housing,finance' })

    expect(receipt).to.contain("What: She came, in person, at the women's centre, 55 minutes")
  })

  it('asks for confirmation when somebody else was typed into it', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    await amara.presses('Edit')
    const card = await amara.presses('Save', { someoneElse: 'Kasia' })

    expect(card).to.contain('Is this who you mean?')
    expect(buttonsOf(amara.card())).to.deep.equal([
      'Katarzyna Nowak, W-54MFF3-H',
      'Search',
      'Discard',
      'Raise an alert',
    ])
  })

  it('begins empty with "log"', async () => {
    await amara.says('log')
    await amara.presses('Save', {
      someoneElse: 'Jade Murray',
      mode: 'phone',
      minutes: '10',
      words: 'Rang about the form.',
    })
    await amara.presses('Jade Murray, W-937GG3-M')
    await amara.presses('Save')

    expect(await amara.says('find Jade Murray')).to.contain(
      'by phone, 10 minutes; Amara Cole\nRang about the form.',
    )
  })
})
