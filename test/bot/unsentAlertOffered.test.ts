import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }

describe('an alert that is begun and not sent', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await bot.person('Sunita Rao').opens()
    await bot.person('Grace Ofori').opens()
  })
  afterEach(() => bot.close())

  it('is offered first when another is begun', async () => {
    await amara.says('alert')
    await amara.presses('No', jade)
    bot.passMinutes(300)
    const offer = await amara.says('alert')

    expect(offer.split('\n')[0]).to.equal('Not sent. Nobody has been told yet.')
    expect(offer).to.contain('Begin another')
    expect(offer).to.contain(jade.whatHappened)
    expect(await amara.presses('Go on with it')).to.contain('Send alert')
  })

  it('gives way to another on a press', async () => {
    await amara.says('alert')
    await amara.presses('No', jade)
    await amara.says('alert')
    await amara.presses('Begin another')

    expect(JSON.stringify(amara.card())).to.not.contain(jade.whatHappened)
    expect(amara.reads()).to.contain('Send alert')
  })

  it('loses no words that are typed behind "alert" while another is open', async () => {
    await amara.says('alert')
    await amara.says('alert jade morgan says her ex has found her address')

    expect(amara.saw('You began this before and did not send it.')).to.equal(1)
    expect(JSON.stringify(amara.card())).to.contain('says her ex has found her address')
  })
})

describe('several alerts that are begun and not sent', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  it('are told apart by their number in the offer, also when they were begun in one minute', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('alert')
    await amara.presses('No', jade)
    await amara.says('alert she did not come and her telephone is off')
    const offer = await amara.says('alert')
    const place = /^(\d)\. Begun today, Thursday 12 March, 4\.30 pm: she did not come/m.exec(offer)?.[1]
    await amara.presses(`Go on with ${place}`)

    expect(JSON.stringify(amara.card())).to.contain('her telephone is off')
    expect(JSON.stringify(amara.card())).to.not.contain('found her address')
  })
})
