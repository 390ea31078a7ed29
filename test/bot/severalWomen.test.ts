import { expect } from 'chai'
import { buttonsOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('writing about several women at once', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('lays out a card for each woman, each with her own part', async () => {
    await amara.says('Saw Jade Morgan 30 mins then rang Aisha Rahman no answer')

    const [first = '', second = ''] = amara
      .chat()
      .slice(-2)
      .map(({ card }) => textOf(card))
    expect(first)
      .to.contain('Who: Jade Morgan')
      .and.to.contain('Her part of what you wrote\nSaw Jade Morgan 30 mins')
    expect(second)
      .to.contain('Who: Aisha Rahman')
      .and.to.contain('Her part of what you wrote\nrang Aisha Rahman no answer')
  })

  it('keeps the message as it was typed, for her who typed it', async () => {
    await amara.says('Saw Jade Morgan 30 mins then rang Aisha Rahman no answer')
    await amara.presses('Edit')

    expect(await amara.presses('All that was typed')).to.contain(
      'Saw Jade Morgan 30 mins then rang Aisha Rahman no answer',
    )
  })

  it('asks whose words they are where they cannot be cut, and saves nothing before', async () => {
    const card = await amara.says(
      'Saw Jade Morgan and Aisha Rahman at the hub 40 mins, one of them has moved',
    )

    expect(card).to.contain('You wrote this about more than one woman at once.')
    expect(card).to.contain('Saw another woman and Aisha Rahman at the hub')
    expect(buttonsOf(amara.card())).to.include('All of it is hers').and.to.not.include('Save')

    await amara.presses('All of it is hers')
    expect(await amara.presses('Save')).to.contain('Saved.\nReference: W-WV44C2-M')
  })
})

describe('writing up several days of one woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('lays out a card for each day, and saves each by itself', async () => {
    await amara.says('Jade Morgan. Yesterday: called, left vm. Today: saw at centre 30 mins')

    const [first = '', second = ''] = amara
      .chat()
      .slice(-2)
      .map(({ card }) => textOf(card))
    expect(first).to.contain('Who: Jade Morgan').and.to.contain('When: yesterday')
    expect(second).to.contain('Who: Jade Morgan').and.to.contain('How long: 30 minutes')
    expect(await amara.presses('Save')).to.contain('Saved.')
    expect(await amara.says('save'))
      .to.contain('When: yesterday')
      .and.to.contain('Press Save to save this.')
    expect(await amara.presses('Save')).to.contain('Saved.')
    expect(await amara.says('save')).to.contain('Nothing is waiting to be saved.')
  })
})

const workshop = "Creative writing 2pm to 3.30: Tracy Hope, Joy Price, Zadie came, Shan and Kasia didn't"

describe('a workshop typed in one message', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('is a card with a line for each woman', async () => {
    const card = await amara.says(workshop)

    expect(card).to.contain('Workshop, not saved yet')
    expect(card).to.contain('Who: Tracy Hope').and.to.contain('Who: Katarzyna Nowak')
    expect(card).to.contain('Who is this?: Zadie: I found nobody of that name')
  })

  it('is saved with one press, and asks for her who was not found without losing the rest', async () => {
    await amara.says(workshop)

    const receipt = await amara.presses('Save 4 of 5')

    expect(receipt).to.contain('Saved in part.')
    expect(receipt).to.contain('Tracy Hope: She came, in a group')
    expect(receipt).to.contain('Katarzyna Nowak, known as Kasia: She missed it')
    expect(receipt).to.contain('Who is this?: Zadie: I found nobody of that name')

    const asked = await amara.presses('Save', { name4: 'Maria Santos-Lima' })
    expect(asked).to.contain('Maria Santos-Lima')
    const whole = await amara.presses('Save', { who4: 'W-9JW7MH-6' })
    expect(whole).to.contain('Saved.').and.to.contain('Maria Santos-Lima: She came, in a group')
    expect(await amara.says('find Maria Santos-Lima')).to.contain('Creative writing 2pm to 3.30')
  })

  it('saves nothing twice', async () => {
    await amara.says(workshop)
    const card = amara.chat().at(-1)
    await amara.pressesOnCard(card, 'Save 4 of 5')

    const again = await amara.pressesOnCard(card, 'Save 4 of 5')

    expect(again).to.contain('Saved in part.')
    const found = await amara.says('find Tracy Hope')
    expect(found.split('Creative writing').length).to.equal(2)
  })

  it('is taken back with one press', async () => {
    await amara.says(workshop)
    await amara.presses('Save 4 of 5')

    const card = await amara.presses('Undo')

    expect(card).to.contain('Workshop, not saved yet')
    expect(await amara.says('find Tracy Hope')).to.not.contain('Creative writing')
  })
})
