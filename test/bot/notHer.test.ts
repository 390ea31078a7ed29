import { expect } from 'chai'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const idOf = (worker: Chatter): unknown => pressDataOf(worker.card(), 'Not her')['draft']

describe('taking the wrong woman off a contact', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  for (const [way, takeOff] of [
    ['a press', () => amara.presses('Not her')],
    ['a reply', () => amara.says('not her')],
  ] as const) {
    it(`offers others of her name after ${way}, and not her first`, async () => {
      await amara.says('Saw Jade Morgan 40 mins at the hub')
      const card = await takeOff()

      expect(card).to.contain('Maybe: Jade Murray, W-937GG3-M').and.to.not.contain('Maybe: Jade Morgan')
      expect(buttonsOf(amara.card())).to.include('Search')
    })
  }

  it('keeps the name that was typed by mistake out of the other record', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    await amara.presses('Not her')
    const card = await amara.presses('Jade Murray, W-937GG3-M')

    expect(card).to.contain('Who: Jade Murray').and.to.contain('Saw this woman 40 mins at the hub')
  })

  it('changes nothing when it is pressed again on an older card', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    const card = amara.chat().at(-1)
    await amara.pressesOnCard(card, 'Not her')
    await amara.presses('Jade Murray, W-937GG3-M')

    const again = await amara.pressesOn(card ?? { id: '' }, {
      ...{ press: 'contact.not-her', draft: idOf(amara), reference: 'W-VV396G-C' },
    })

    expect(again).to.contain('Who: Jade Murray')
  })

  it('loses no word when a choice is taken back and another made', async () => {
    const typed = '30 mins at the hub about Jade Morgan or Aisha Rahman'
    const card = await amara.says(typed)
    expect(card).to.contain('Which woman is this about?')

    const chosen = await amara.presses('Aisha Rahman, W-WV44C2-M')
    expect(chosen).to.contain('about another woman or Aisha Rahman')
    expect(await amara.presses('Not her')).to.contain(typed)
    const other = await amara.presses('Jade Morgan, W-VV396G-C')
    expect(other).to.contain('about Jade Morgan or another woman')
  })

  it('offers the woman who was taken off last when she is looked for again', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    await amara.presses('Not her')
    await amara.presses('Search', { name: 'Jade' })

    expect(buttonsOf(amara.card()).slice(0, 2)).to.deep.equal([
      'Jade Murray, W-937GG3-M',
      'Jade Morgan, W-VV396G-C',
    ])
  })
})
