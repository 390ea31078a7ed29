import { expect } from 'chai'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }
const notOpen = 'This is not open to you.\nNothing was changed.'
const nobody = 'I found nobody of that name or reference whose record is open to you.'

describe('the outcome questions of a woman', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open((woman) =>
      woman.id === 'W-937GG3-M' ? { ...woman, restrictedTo: [amaraId] } : woman,
    )
  })
  afterEach(() => bot.close())

  it('are not open to a partner she is shared with', async () => {
    const paul = bot.person('Paul Marsh')

    expect(await paul.says('outcomes Jade Morgan')).to.contain(notOpen)
    expect(await paul.says('find Jade Morgan')).to.contain('Who: Jade Morgan')
    expect(buttonsOf(paul.card())).to.deep.equal(['Log a contact', 'Raise an alert'])
  })

  it('are to another partner those of nobody', async () => {
    expect(await bot.person('Paul Marsh').says('outcomes Kasia')).to.contain(nobody)
  })

  it('are answered by no press that a partner changed by hand', async () => {
    const paul = bot.person('Paul Marsh')
    const amara = bot.person('Amara Cole')
    await amara.says('outcomes Jade Morgan')
    await amara.presses('Yes')
    const save = { ...filled, day: '2026-03-12', ...pressDataOf(amara.card(), 'Save') }
    const card = { id: 'an-old-card' }

    expect(await paul.pressesOn(card, save)).to.contain(notOpen)
    await amara.presses('Save', { ...filled, safety: '2' })
    for (const press of ['outcomes.open', 'asking.open', 'asking.stop', 'answers.prompts']) {
      expect(await paul.pressesOn(card, { ...save, press })).to.contain(notOpen)
    }
  })

  it('are found out of date when answers to read were never saved', async () => {
    const press = { press: 'answers.prompts', reference: jade, answers: 'no-such-answers' }

    expect(await bot.person('Amara Cole').pressesOn({ id: 'an-old-card' }, press)).to.contain(
      'This card is out of date.',
    )
  })

  it('are open to the people named and the safeguarding lead when she is restricted, and to nobody else', async () => {
    const open = 'Who: Jade Murray'

    expect(await bot.person('Amara Cole').says('outcomes Jade Murray')).to.contain(open)
    expect(await bot.person('Sunita Rao').says('outcomes Jade Murray')).to.contain(open)
    for (const name of ['Bronwen Price', 'Ruth Bello', 'Helen Vaughan']) {
      expect(await bot.person(name).says('outcomes W-937GG3-M')).to.contain(nobody)
    }
  })
})
