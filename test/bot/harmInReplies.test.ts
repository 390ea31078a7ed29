import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('harm that is written after the note', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('in a reply is asked about on the card of the contact, whose day stays', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
    const card = await amara.says('she took an overdose last night')

    expect(card).to.contain('This note mentions an overdose.').and.to.contain('When: today')
  })

  it('with nothing open is asked about on a contact that asks whom it is about', async () => {
    const card = await amara.says('her partner hit her')

    expect(card).to.contain('This note mentions domestic abuse.').and.to.contain('Contact, not saved yet')
  })

  it('in a reply to a workshop is asked about on a card of its own', async () => {
    await amara.says('Creative writing 2pm to 3.30: Tracy Hope, Joy Price came')
    const card = await amara.says('45 mins, she is suicidal')

    expect(amara.chat().length).to.be.greaterThan(1)
    expect(card).to.contain('This note mentions suicide.')
  })

  it('by a correction of what was saved is asked about on its card', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
    await amara.presses('Save')
    await amara.says('correct')
    const words = 'Saw Jade Morgan 40 mins at the hub. Her ex hit her.'
    const card = await amara.presses('Save', { words, reason: 'learned-later' })

    expect(card).to.contain('Put right.').and.to.contain('This note mentions domestic abuse.')
    expect(await amara.presses('Not now')).to.contain('What do you know of it?')
  })

  it('about one woman is asked about after it was known of another in her note', async () => {
    await amara.says('Saw Jade Morgan 30 mins. She said Aisha Rahman wants to kill herself.')
    await amara.presses('Not now')
    await amara.presses('Known, in her plan')
    await amara.presses('Save')
    const card = await amara.says('Saw Jade Morgan 20 mins, she wants to kill herself tonight')

    expect(card).to.contain('This note mentions suicide.')
  })

  it('is added to an alert that is being written', async () => {
    await amara.says('alert')
    const card = await amara.says('she said her ex hit her last night')

    expect(card).to.contain('Your words stand under "What happened?"')
  })
})
