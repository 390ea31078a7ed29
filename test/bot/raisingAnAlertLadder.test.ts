import { expect } from 'chai'
import { buttonsOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
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

  async function raise(danger = 'No'): Promise<string> {
    await amara.says('alert')
    await amara.presses(danger)
    return amara.presses('Send alert', about)
  }

  /** The raiser's own card, which stands in one message whatever comes after it. */
  const ladder = (): string =>
    textOf(amara.chat().find(({ card }) => JSON.stringify(card).includes('is stored'))?.card)
  const shows = async (text: string): Promise<void> => bot.teams.until(() => ladder().includes(text))
  const unanswered = (): readonly string[] =>
    amara
      .chat()
      .map(({ card }) => textOf(card))
      .filter((text) => text.startsWith('Nobody has answered yet'))

  it('says who is asked now, until when, and who is asked next', async () => {
    expect(await raise()).to.contain(
      'Asked now: Sunita Rao, until today, Thursday 12 March, 6.30 pm; then Grace Ofori is asked',
    )
  })

  it('asks her to ring now where somebody is in danger, and names all who are asked', async () => {
    const card = await raise('Yes, danger now')

    expect(card).to.contain('Asked now: Sunita Rao, Grace Ofori and Helen Vaughan, until')
    expect(card).to.contain('Do not wait for a reply here.\nRing now: Sunita Rao, 020 7946 0108; or Grace')
    expect(card).to.not.contain('speak to the lead today')
  })

  it('is brought up to date in place at each step: delivered, the next one asked, taken, the next step', async () => {
    await sunita.opens()
    await grace.opens()
    await raise()
    bot.passMinutes(1)
    await shows('Sunita Rao: delivered today')
    bot.passMinutes(120)
    await shows('Asked now: Grace Ofori, until')
    await bot.teams.until(() => grace.reads().includes('You have a new item to read'))
    await grace.presses('Acknowledge')
    await shows('Acknowledged: by Grace Ofori, 020 7946 0109')

    expect(ladder()).to.contain('Next step: Speak to Amara Cole, by today, Thursday 12 March, 7.3')
    expect(ladder()).to.not.contain('Asked now')
  })

  it('says who could not be reached, with her number', async () => {
    await grace.opens()
    await raise()
    bot.passMinutes(1)
    await shows(
      'Sunita Rao: not delivered yet: has not opened the assistant yet. I keep trying. Ring 020 7946 0108.',
    )
  })

  it('is followed by a new message each time a step passes without an answer', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan'), bot.person('Margaret Lyle')])
      await person.opens()
    await raise()
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 1)
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 2)
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 3)

    expect(unanswered().map((text) => text.split('\n')[1])).to.deep.equal([
      'Ring Grace Ofori, 020 7946 0109.',
      'Ring Helen Vaughan, 020 7946 0110.',
      'Ring Margaret Lyle, 020 7946 0190.',
    ])
  })

  it('is followed by those messages every fifteen minutes when somebody is in danger now', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan'), bot.person('Margaret Lyle')])
      await person.opens()
    await raise('Yes, danger now')
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(16)
    await bot.teams.until(() => unanswered().length === 1)

    expect(unanswered()[0]).to.contain('Ring Margaret Lyle, 020 7946 0190.')
  })

  it('is followed by messages that ask her to ring nobody any more once somebody has taken it', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
    await raise()
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 1)
    await bot.teams.until(() => grace.reads().includes('You have a new item to read'))
    await grace.presses('Acknowledge')
    bot.passMinutes(1)
    await bot.teams.until(() => unanswered().length === 0)

    expect(amara.reads()).to.match(/^This has been answered\nSG-\w{6}-\w has been taken since\.$/)
  })

  it('notes whom she has spoken to, which holds reminders and stops no clock', async () => {
    await sunita.opens()
    await grace.opens()
    await bot.person('Helen Vaughan').opens()
    await raise()
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 1)
    const noted = await amara.presses('I have spoken to Grace Ofori')
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length === 1 && unanswered()[0]?.includes('Helen') === true)

    expect(noted).to.contain('No reminders go out until: today, Thursday 12 March, 7.01 pm')
    expect(noted).to.contain('Nobody has taken it yet. If nobody does in time, the next person is asked')
  })

  it('notes no word with somebody who does not stand on its ladder, and names nobody', async () => {
    await sunita.opens()
    await grace.opens()
    await raise()
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length > 0)
    const number = /SG-[2-9A-Z]{6}-[2-9A-Z]/.exec(ladder())?.[0] ?? ''
    const card = { id: amara.chat().at(-1)?.id ?? '' }
    const press = { press: 'alert.spoken', alert: number, to: bot.person('Ruth Bello').id }
    const answer = await amara.pressesOn(card, press)

    expect(answer).to.not.contain('Noted')
    const spoken = await bot.storedRecords(async (records) => (await records.find('alert', number))?.timeline)
    expect(spoken?.filter(({ what }) => what === 'spoken')).to.deep.equal([])
  })

  it('goes on saying that the next step passed once the one after is asked', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
    await raise()
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    await sunita.presses('Acknowledge')
    bot.passMinutes(61)
    await shows('The time set for the next step has passed.')
    bot.passMinutes(121)
    await shows('Asked now: Helen Vaughan')

    expect(ladder()).to.contain('The time set for the next step has passed.')
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
      const card = await raise()

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

      expect(await raise()).to.contain('Asked now: Helen Vaughan and Sunita Rao')
    })
  })

  describe('after it is sent', () => {
    beforeEach(async () => {
      await sunita.opens()
      await raise()
      await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    })

    it('thanks her and offers a debrief, for which her manager is told without a word of the alert', async () => {
      const ruth = bot.person('Ruth Bello')
      await ruth.opens()
      expect(ladder()).to.contain('Thank you for raising this.')
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

      expect(ladder()).to.contain('He has a key.')
      expect(ladder()).to.match(/Is any worker at risk\?: added today.*\nNot known yet/)
    })

    it('adds the same words once, however often the form is sent', async () => {
      await amara.presses('Add what you know')
      const form = amara.chat().at(-1)
      await amara.presses('Add', { more: 'He has a key.' })
      const data = { press: 'alert.save-additions', alert: numberOf(ladder()), more: 'He has a key.' }

      expect(await amara.pressesOn({ id: form?.id ?? '' }, data)).to.contain('That stands there already.')
    })

    it('asks for something when the form is sent empty', async () => {
      await amara.presses('Add what you know')

      expect(await amara.presses('Add')).to.contain('Nothing was filled in yet.')
    })

    it('lets her put the form away again', async () => {
      await amara.presses('Add what you know')

      expect(await amara.presses('Put away')).to.equal('Put away.\nNothing was changed.')
      expect(ladder()).to.contain('is stored')
    })

    it('lets nobody else add to it', async () => {
      const bronwen = bot.person('Bronwen Price')
      await bronwen.says('help')
      const data = { press: 'alert.save-additions', alert: numberOf(ladder()), more: 'x' }

      expect(await bronwen.pressesOn({ id: 'any' }, data)).to.contain('I cannot show this item.')
    })
  })
})

function numberOf(card: string): string {
  return /SG-\w{6}-\w/.exec(card)?.[0] ?? ''
}
