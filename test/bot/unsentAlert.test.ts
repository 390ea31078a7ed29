import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import { changeRecords } from '../support/changeRecords.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { storedAlertDrafts } from '../support/storedAlerts.ts'

const jade = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }
const reminder = 'Something you began is not sent yet'
const toRing = 'Amara Cole started an alert and has not sent it. Ring her.'

describe('an alert that is begun and not sent', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    people()
    await sunita.opens()
    await grace.opens()
  })
  afterEach(() => bot.close())

  function people(): void {
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    grace = bot.person('Grace Ofori')
  }

  const arrives = (reader: Chatter, text: string, times = 1): Promise<void> =>
    bot.teams.until(() => reader.saw(text) === times)

  it('reminds its writer with a new message after ten minutes and after thirty, and nobody else', async () => {
    await amara.says('alert')
    bot.passMinutes(10)
    await arrives(amara, reminder)
    bot.passMinutes(20)
    await arrives(amara, reminder, 2)

    expect(amara.chat()).to.have.length(3)
    expect(sunita.saw('Amara Cole')).to.equal(0)
  })

  it('tells nothing in the reminder, and opens again with what was typed so far', async () => {
    await amara.says('alert')
    await amara.presses('No', jade)
    bot.passMinutes(10)
    await arrives(amara, reminder)

    expect(amara.reads()).to.not.contain('Jade')
    expect(amara.reads()).to.not.contain('address')
    expect(await amara.presses('Go on with it')).to.contain('Send alert')
    expect(JSON.stringify(amara.card())).to.contain(jade.whatHappened)
  })

  it('tells the lead after an hour whom to ring, without the woman, the words or a number', async () => {
    await amara.says('alert')
    await amara.presses('No', jade)
    bot.passMinutes(60)
    await arrives(sunita, toRing)
    const card = sunita.reads()

    expect(card.split('\n')[0]).to.equal('Please open this today')
    expect(card).to.contain('020 7946 0100')
    expect(card).to.not.match(/Jade|address|SG-|W-/)
    expect(sunita.chat().at(-1)?.summary).to.equal('You have a new item to read.')
    expect(grace.saw(toRing)).to.equal(0)
  })

  it('tells lead and deputy at once when somebody is in danger now, after a pause for her to send it', async () => {
    await amara.says('alert')
    await amara.presses('Yes, danger now', jade)
    bot.passMinutes(1)
    await amara.says('help')
    expect(sunita.saw(toRing)).to.equal(0)
    bot.passMinutes(1)
    await arrives(sunita, toRing)
    await arrives(grace, toRing)

    expect(sunita.reads().split('\n')[0]).to.equal('Please open this now')
  })

  it('goes on to the deputy when the lead was never reached', async () => {
    await bot.close()
    bot = await BotUnderTest.open()
    people()
    await grace.opens()
    await amara.says('alert')
    bot.passMinutes(60)

    await arrives(grace, toRing)
  })

  it('keeps that a lead has spoken to her, and goes on reminding', async () => {
    await amara.says('alert')
    bot.passMinutes(60)
    await arrives(sunita, toRing)
    expect(await sunita.presses('I have spoken to her')).to.contain('You have spoken to her: today')
    bot.passMinutes(24 * 60)
    await arrives(amara, reminder, 2)
    const [draft] = await storedAlertDrafts(bot, amara.id)

    expect(draft?.spoken?.map(({ by }) => by)).to.deep.equal([sunita.id])
    expect(draft?.state).to.equal('open')
  })

  it('comes back each working morning, and not at the weekend', async () => {
    await amara.says('alert')
    bot.passMinutes(60)
    await arrives(sunita, toRing)
    const first = amara.saw(reminder)
    bot.now = new Date('2026-03-13T09:00:30.000Z')
    await arrives(amara, reminder, first + 1)
    bot.now = new Date('2026-03-15T12:00:00.000Z')
    await amara.says('help')
    expect(amara.saw(reminder)).to.equal(first + 1)
    bot.now = new Date('2026-03-16T09:00:30.000Z')

    await arrives(amara, reminder, first + 2)
  })

  it('is reminded of once it has been forgotten by a restart', async () => {
    await amara.says('alert')
    await amara.presses('No', jade)
    await bot.stop()
    bot.passMinutes(61)
    await bot.start()
    people()

    await arrives(amara, reminder)
    await arrives(sunita, toRing)
  })

  it('has its reminder again after an upgrade from a release without one', async () => {
    await amara.says('alert')
    await changeRecords(bot, async (records) => {
      const [entry] = await records.list('unsent-alerts', all)
      const clock = await records.find('delivery', `unsent:${entry?.id}:clock`)
      if (clock !== undefined) await records.commit([{ ...clock, state: 'not-needed' }])
    })
    people()
    bot.passMinutes(10)

    await arrives(amara, reminder)
  })

  it('reminds nobody any more once it is sent, and the lead who was told reads so', async () => {
    await amara.says('alert')
    bot.passMinutes(60)
    await arrives(sunita, toRing)
    await amara.presses('Go on with it')
    await amara.presses('No', jade)
    await amara.presses('Send alert')
    await arrives(sunita, 'Amara Cole started an alert and has sent it since.')
    const waiting = await bot.storedRecords((records) => records.list('due', all))

    expect(waiting.filter(({ id }) => id.startsWith('unsent:'))).to.deep.equal([])
    expect(sunita.saw(toRing)).to.equal(0)
  })
})
