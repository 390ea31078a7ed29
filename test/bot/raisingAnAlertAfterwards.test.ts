import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { raiseAlert, raisersCard } from '../support/raising.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }

describe('the card of whoever raised an alert after it is sent', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await raiseAlert(amara, about)
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
  })
  afterEach(() => bot.close())

  const shows = async (text: string): Promise<void> =>
    bot.teams.until(() => raisersCard(amara).includes(text))

  it('thanks her and offers a debrief, for which her manager is told without a word of the alert', async () => {
    const ruth = bot.person('Ruth Bello')
    await ruth.opens()
    expect(raisersCard(amara)).to.contain('Thank you for raising this.')
    const card = await amara.presses('Ask for a debrief')
    await bot.teams.until(() => ruth.reads().includes('asks you for a debrief'))

    expect(card).to.contain('Your manager is told that you ask for a debrief.')
    expect(buttonsOf(amara.card())).to.not.include('Ask for a debrief')
    expect(ruth.reads().split('\n')).to.deep.equal([
      'You have a new item to read',
      'Amara Cole, 020 7946 0100, asks you for a debrief.',
      'Please make time for her. What it is about is hers to say.',
    ])
  })

  it('takes what she learns later, below the card, and the lead is told', async () => {
    await amara.presses('Add what you know')
    await amara.presses('Add', { 'her-words': 'He has a key.', notKnown: 'children,staff-safety' })
    await bot.teams.until(() => sunita.reads().includes('Added to: SG-'))
    bot.passMinutes(1)
    await shows('Her own words: added today')

    expect(raisersCard(amara)).to.contain('He has a key.')
    expect(raisersCard(amara)).to.match(/Is any worker at risk\?: added today.*\nNot known yet/)
  })

  it('adds the same words once, however often the form is sent', async () => {
    await amara.presses('Add what you know')
    const form = amara.chat().at(-1)
    await amara.presses('Add', { more: 'He has a key.' })
    const data = { press: 'alert.save-additions', alert: numberOf(raisersCard(amara)), more: 'He has a key.' }

    expect(await amara.pressesOn({ id: form?.id ?? '' }, data)).to.contain('That stands there already.')
  })

  it('asks for something when the form is sent empty', async () => {
    await amara.presses('Add what you know')

    expect(await amara.presses('Add')).to.contain('Nothing was filled in yet.')
  })

  it('lets her put the form away again', async () => {
    await amara.presses('Add what you know')

    expect(await amara.presses('Put away')).to.equal('Put away.\nNothing was changed.')
    expect(raisersCard(amara)).to.contain('is stored')
  })

  it('lets nobody else add to it', async () => {
    const bronwen = bot.person('Bronwen Price')
    await bronwen.says('help')
    const data = { press: 'alert.save-additions', alert: numberOf(raisersCard(amara)), more: 'x' }

    expect(await bronwen.pressesOn({ id: 'any' }, data)).to.contain('I cannot show this item.')
  })
})

function numberOf(card: string): string {
  return /SG-\w{6}-\w/.exec(card)?.[0] ?? ''
}
