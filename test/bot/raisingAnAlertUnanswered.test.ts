import { expect } from 'chai'
import { textOf } from '../support/cardText.ts'
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

  const unanswered = (): readonly string[] =>
    amara
      .chat()
      .map(({ card }) => textOf(card))
      .filter((text) => text.startsWith('Nobody has answered yet'))

  it('is followed by a new message each time a step passes without an answer', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan'), bot.person('Margaret Lyle')])
      await person.opens()
    await raiseAlert(amara, about)
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
    await raiseAlert(amara, about, 'Yes, danger now')
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(16)
    await bot.teams.until(() => unanswered().length === 1)

    expect(unanswered()[0]).to.contain('Ring Margaret Lyle, 020 7946 0190.')
  })

  it('is followed by messages that ask her to ring nobody any more once somebody has taken it', async () => {
    for (const person of [sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
    await raiseAlert(amara, about)
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
    await raiseAlert(amara, about)
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
    await raiseAlert(amara, about)
    await bot.teams.until(() => sunita.reads().includes('You have a new item to read'))
    bot.passMinutes(121)
    await bot.teams.until(() => unanswered().length > 0)
    const number = /SG-[2-9A-Z]{6}-[2-9A-Z]/.exec(raisersCard(amara))?.[0] ?? ''
    const card = { id: amara.chat().at(-1)?.id ?? '' }
    const press = { press: 'alert.spoken', alert: number, to: bot.person('Ruth Bello').id }
    const answer = await amara.pressesOn(card, press)

    expect(answer).to.not.contain('Noted')
    const spoken = await bot.storedRecords(async (records) => (await records.find('alert', number))?.timeline)
    expect(spoken?.filter(({ what }) => what === 'spoken')).to.deep.equal([])
  })
})
