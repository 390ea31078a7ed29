import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { storedAlertDrafts } from '../support/storedAlerts.ts'

const jade = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }
const reminder = 'Something you began is not sent yet'

describe('an alert that is begun and not sent being put away', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await bot.person('Grace Ofori').opens()
    await amara.says('alert')
    await amara.presses('No', jade)
  })
  afterEach(() => bot.close())

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
    const [draft] = await storedAlertDrafts(bot, amara.id)
    expect(draft?.state).to.equal('put-away')
    expect(draft?.putAway).to.include({ how: 'told-by-phone', who: sunita.id })
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
    ['It is the same alert', { sameAsNumber: 'SG-22H8CP-2' }, 'No open alert of that number is open to you.'],
  ] as const) {
    it(`asks again when "${press}" lacks its reason, and stays open`, async () => {
      await amara.presses('Put away')

      expect(await amara.presses(press, inputs)).to.contain(sentence)
      expect((await storedAlertDrafts(bot, amara.id))[0]?.state).to.equal('open')
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
    expect(amara.saw(reminder)).to.equal(0)
    const [draft] = await storedAlertDrafts(bot, amara.id)
    const trail = await bot.storedRecords((records) => records.list('audit-about', draft?.id ?? ''))

    expect(trail.map(({ act, by }) => [act, by])).to.deep.equal([['alert-draft.put-away', amara.id]])
  })

  it('tells the leads by whom, where danger now was yes and it is said to be no concern', async () => {
    await amara.presses('Change to danger now')
    await amara.presses('Put away')
    await amara.presses('Not a concern', { why: 'It was a drill of the fire brigade.' })
    await bot.teams.until(
      () => sunita.saw('Amara Cole started an alert and put it away without sending it.') === 1,
    )

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
