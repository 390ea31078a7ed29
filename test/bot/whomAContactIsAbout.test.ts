import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('saying whom a contact is about', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('is asked when two women fit, and neither is chosen silently', async () => {
    const card = await amara.says('Rang Jade 10 mins')

    expect(card).to.contain('Which woman is this about?')
    expect(buttonsOf(amara.card())).to.deep.equal([
      'Jade Morgan, W-VV396G-C',
      'Jade Murray, W-937GG3-M',
      'Search',
      'Discard',
      'Raise an alert',
    ])
  })

  it('is answered by a press', async () => {
    await amara.says('Rang Jade 10 mins')

    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain('Who: Jade Murray, W-937GG3-M')
  })

  it('is answered by typing her name', async () => {
    await amara.says('Rang Jade 10 mins')

    expect(await amara.says('jade murray')).to.contain('Who: Jade Murray, W-937GG3-M')
  })

  it('is asked when nobody fits, offering a search', async () => {
    await amara.says('Met Zelda Fitz 20 mins')
    const card = await amara.presses('Search', { name: 'Kasia' })

    expect(card).to.contain(
      'Is this who you mean?\nMaybe: Katarzyna Nowak, known as Kasia, W-54MFF3-H, with Bronwen Price',
    )
  })

  it('shows an open alert and her safe-contact rule before everything else', async () => {
    const card = await amara.says('Rang Chantelle Williams 10 mins')
    const warning = card.indexOf('Safe contact: Text first')

    expect(warning).to.be.greaterThan(0)
    expect(warning).to.be.lessThan(card.indexOf('Who: Chantelle'))
  })
})
