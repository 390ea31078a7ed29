import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { raiseAlert, raisersCard } from '../support/raising.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }

describe('the card of whoever raised an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    grace = bot.person('Grace Ofori')
  })
  afterEach(() => bot.close())

  const shows = async (text: string): Promise<void> =>
    bot.teams.until(() => raisersCard(amara).includes(text))

  it('says who is asked now, until when, and who is asked next', async () => {
    expect(await raiseAlert(amara, about)).to.contain(
      'Asked now: Sunita Rao, until today, Thursday 12 March, 6.30 pm; then Grace Ofori is asked',
    )
  })

  it('asks her to ring now where somebody is in danger, and names all who are asked', async () => {
    const card = await raiseAlert(amara, about, 'Yes, danger now')

    expect(card).to.contain('Asked now: Sunita Rao, Grace Ofori and Helen Vaughan, until')
    expect(card).to.contain('Do not wait for a reply here.\nRing now: Sunita Rao, 020 7946 0108; or Grace')
    expect(card).to.not.contain('speak to the lead today')
  })

  it('is brought up to date in place at each step: delivered, the next one asked, taken, the next step', async () => {
    await sunita.opens()
    await grace.opens()
    await raiseAlert(amara, about)
    bot.passMinutes(1)
    await shows('Sunita Rao: delivered today')
    bot.passMinutes(120)
    await shows('Asked now: Grace Ofori, until')
    await bot.teams.until(() => grace.reads().includes('You have a new item to read'))
    await grace.presses('Acknowledge')
    await shows('Acknowledged: by Grace Ofori, 020 7946 0109')

    expect(raisersCard(amara)).to.contain('Next step: Speak to Amara Cole, by today, Thursday 12 March, 7.3')
    expect(raisersCard(amara)).to.not.contain('Asked now')
  })

  it('says who could not be reached, with her number', async () => {
    await grace.opens()
    await raiseAlert(amara, about)
    bot.passMinutes(1)
    await shows(
      'Sunita Rao: not delivered yet: has not opened the assistant yet. I keep trying. Ring 020 7946 0108.',
    )
  })

  it('goes on saying that the next step passed once the one after is asked', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
    await raiseAlert(amara, about)
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    await sunita.presses('Acknowledge')
    bot.passMinutes(61)
    await shows('The time set for the next step has passed.')
    bot.passMinutes(121)
    await shows('Asked now: Helen Vaughan')

    expect(raisersCard(amara)).to.contain('The time set for the next step has passed.')
  })

  describe('out of hours', () => {
    async function nobodyOnCall(): Promise<void> {
      await sunita.says('rota')
      await sunita.presses('Service hours and on call')
      await sunita.presses('Save', {
        onCall: 'nobody',
        teams: 'Lambeth: 020 7946 0201\nCroydon: 020 7946 0202',
      })
      bot.passMinutes(5 * 60)
    }

    it('says until when nobody is on call, who gets it first then, and where to turn meanwhile', async () => {
      await nobodyOnCall()
      const card = await raiseAlert(amara, about)

      expect(card).to.contain(
        'The service is closed and nobody is on call until tomorrow, Friday 13 March, 9 am.',
      )
      expect(card).to.contain('Sunita Rao gets it first then.')
      expect(card).to.contain('If it cannot wait, call 999.')
      expect(card).to.contain('Lambeth’s out-of-hours team: 020 7946 0201')
      expect(card).to.not.contain('Croydon')
    })

    it('names the person on call where there is one', async () => {
      bot.passMinutes(5 * 60)

      expect(await raiseAlert(amara, about)).to.contain('Asked now: Helen Vaughan and Sunita Rao')
    })
  })
})
