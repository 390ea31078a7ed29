import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('a question beside a contact that is not saved', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const asked = [
    ...[
      'what did i forget to do',
      'so what did I forget?',
      "don't forget",
      'is that right?',
      'tomorrow',
      'next tuesday',
    ],
    ...['next week', 'women waiting', 'whats happening today', 'anything for me today', 'court this week'],
    ...[
      'who have i rung this wk and not got hold of',
      'what have i got to do today',
      'whos covering bronwen',
    ],
    ...['how many women are in support', 'wens aishas next appointment', 'home visits today'],
  ]

  it('puts nothing away and sets nothing', async () => {
    const before = await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
    expect(before).to.contain('40 minutes')

    for (const text of asked) {
      const card = await amara.says(text)
      expect(card, text).to.not.contain('Discarded')
      expect(card, text).to.not.contain('Is this a note of its own')
      expect(card, text).to.not.contain('Contact, not saved yet')
    }
    expect(await amara.says('save'))
      .to.contain('Jade Morgan')
      .and.not.contain('Next appointment: tomorrow')
  })

  it('is nobody’s name while the contact waits for one', async () => {
    await amara.says('Saw her 40 mins at the hub re housing')

    for (const text of asked) {
      const card = await amara.says(text)
      expect(card, text).to.not.contain('Contact, not saved yet')
      expect(card, text).to.not.contain('Discarded')
    }
    expect(await amara.says('Jade Morgan')).to.contain('Jade Morgan')
  })
})

describe('a question that sounds of harm and names nobody', () => {
  it('opens no contact, and leaves nothing for a lead to look at', async () => {
    const bot = await BotUnderTest.open()
    const amara = bot.person('Amara Cole')

    expect(await amara.says('who have i rung this wk and not got hold of')).to.contain(
      'I cannot answer that one',
    )
    expect(await amara.says('cancel')).to.contain('Nothing to cancel.')
    expect(await amara.says('who has hit Jade Morgan')).to.not.contain('I cannot answer that one')
    await bot.close()
  })
})
