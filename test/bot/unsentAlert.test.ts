import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import { textOf } from '../support/cardText.ts'
import { changeRecords } from '../support/changeRecords.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

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

  const saw = (reader: Chatter, text: string): number =>
    reader.chat().filter(({ card }) => textOf(card).includes(text)).length
  const arrives = (reader: Chatter, text: string, times = 1): Promise<void> =>
    bot.teams.until(() => saw(reader, text) === times)
  const storedDraft = async (): Promise<AlertDraft> =>
    bot.storedRecords(async (records) => {
      const [entry] = await records.list('alert-drafts-of', amara.id, { lastFirst: true, limit: 1 })
      const draft = await records.find('alert-draft', entry?.id ?? '')
      if (draft === undefined) throw new Error('There is no draft')
      return draft
    })

  it('reminds its writer with a new message after ten minutes and after thirty, and nobody else', async () => {
    await amara.says('alert')
    bot.passMinutes(10)
    await arrives(amara, reminder)
    bot.passMinutes(20)
    await arrives(amara, reminder, 2)

    expect(amara.chat()).to.have.length(3)
    expect(saw(sunita, 'Amara Cole')).to.equal(0)
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
    expect(saw(grace, toRing)).to.equal(0)
  })

  it('tells lead and deputy at once when somebody is in danger now, after a pause for her to send it', async () => {
    await amara.says('alert')
    await amara.presses('Yes, danger now', jade)
    bot.passMinutes(1)
    await amara.says('help')
    expect(saw(sunita, toRing)).to.equal(0)
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
    const draft = await storedDraft()

    expect(draft.spoken?.map(({ by }) => by)).to.deep.equal([sunita.id])
    expect(draft.state).to.equal('open')
  })

  it('comes back each working morning, and not at the weekend', async () => {
    await amara.says('alert')
    bot.passMinutes(60)
    await arrives(sunita, toRing)
    const first = saw(amara, reminder)
    bot.now = new Date('2026-03-13T09:00:30.000Z')
    await arrives(amara, reminder, first + 1)
    bot.now = new Date('2026-03-15T12:00:00.000Z')
    await amara.says('help')
    expect(saw(amara, reminder)).to.equal(first + 1)
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
    expect(saw(sunita, toRing)).to.equal(0)
  })

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

    expect(saw(amara, 'You began this before and did not send it.')).to.equal(1)
    expect(JSON.stringify(amara.card())).to.contain('says her ex has found her address')
  })

  describe('being put away', () => {
    beforeEach(async () => {
      await amara.says('alert')
      await amara.presses('No', jade)
    })

    it('asks why, and changes nothing yet', async () => {
      const card = await amara.presses('Put away', { ...jade, whatHappened: 'Changed on the form.' })

      expect(card.split('\n')[0]).to.equal('Not sent. Nobody has been told yet.')
      await amara.presses('Go on with it')
      expect(JSON.stringify(amara.card())).to.contain('Changed on the form.')
    })

    it('takes that somebody was told by phone, and keeps whom', async () => {
      await amara.presses('Put away')
      const card = await amara.presses('I told someone by phone', { told: sunita.id })

      expect(card).to.contain('Why: you told Sunita Rao by phone')
      const { state, putAway } = await storedDraft()
      expect(state).to.equal('put-away')
      expect(putAway).to.include({ how: 'told-by-phone', who: sunita.id })
    })

    it('takes a name that is typed, for somebody who is no colleague', async () => {
      await amara.presses('Put away')

      expect(await amara.presses('I told someone by phone', { toldNamed: 'The ward sister' })).to.contain(
        'you told The ward sister by phone',
      )
    })

    for (const [press, inputs, sentence] of [
      ['I told someone by phone', {}, 'Whom did you tell?'],
      ['Not a concern', { why: ' ' }, 'Why is it not a concern?'],
      [
        'It is the same alert',
        { sameAsNumber: 'SG-22H8CP-2' },
        'No open alert of that number is open to you.',
      ],
    ] as const) {
      it(`asks again when "${press}" lacks its reason, and stays open`, async () => {
        await amara.presses('Put away')

        expect(await amara.presses(press, inputs)).to.contain(sentence)
        expect((await storedDraft()).state).to.equal('open')
      })
    }

    it('takes the number of an open alert about the same woman', async () => {
      const ruth = bot.person('Ruth Bello')
      await ruth.says('alert')
      await ruth.presses('No')
      await ruth.presses('Send alert', jade)
      const number = /SG-\S+/.exec(ruth.reads())?.[0] ?? ''
      await amara.presses('Put away')

      expect(await amara.presses('It is the same alert', { sameAs: number })).to.contain(
        `it is the same as ${number}`,
      )
    })

    it('ends its reminders, and stands in the audit trail without a word of it', async () => {
      await amara.presses('Put away')
      await amara.presses('Not a concern', { why: 'I had misread the message.' })
      bot.passMinutes(60)
      await amara.says('help')
      expect(saw(amara, reminder)).to.equal(0)
      const { id } = await storedDraft()
      const trail = await bot.storedRecords((records) => records.list('audit-about', id))

      expect(trail.map(({ act, by }) => [act, by])).to.deep.equal([['alert-draft.put-away', amara.id]])
    })

    it('tells the leads by whom, where danger now was yes and it is said to be no concern', async () => {
      await amara.presses('Change to danger now')
      await amara.presses('Put away')
      await amara.presses('Not a concern', { why: 'It was a drill of the fire brigade.' })
      await arrives(sunita, 'Amara Cole started an alert and put it away without sending it.')

      expect(sunita.reads()).to.not.match(/fire brigade|Jade|address/)
    })

    it('tells no lead where nobody was in danger', async () => {
      await amara.presses('Put away')
      await amara.presses('Not a concern', { why: 'I had misread the message.' })
      await amara.says('help')
      const waiting = await bot.storedRecords((records) => records.list('due', all))

      expect(waiting.filter(({ id }) => id.startsWith('unsent:'))).to.deep.equal([])
    })
  })
})
