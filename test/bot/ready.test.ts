import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const ladder = ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan', 'Margaret Lyle']
const fine = 'Nothing would fail tonight, as far as can be known here.'
const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }

/** From Thursday afternoon to Monday, 9 am, and a minute. */
const untilMonday = (3 * 24 + 17) * 60 + 51 + 60

describe('readiness', () => {
  let bot: BotUnderTest
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    sunita = bot.person('Sunita Rao')
  })
  afterEach(() => bot.close())

  async function everybodyOpens(): Promise<void> {
    for (const name of ladder) await bot.person(name).opens()
  }

  it('names everybody on the ladder who has not opened the assistant', async () => {
    const reads = await sunita.says('are we ready?')

    expect(reads).to.contain('What would fail tonight')
    expect(reads).to.contain('Grace Ofori has not opened the assistant yet')
    expect(reads).to.contain('Margaret Lyle has not opened the assistant yet')
    expect(reads).not.to.contain('Sunita Rao has not')
  })

  it('says that nothing would fail, and what was checked and when', async () => {
    await everybodyOpens()
    const reads = await sunita.says('ready')

    expect(reads).to.contain(fine)
    expect(reads).to.contain('Checked today, Thursday 12 March, ')
    expect(reads).to.contain('chats and telephone numbers of 4 people on the ladder')
  })

  it('names somebody whose chat took nothing, until something arrives there again', async () => {
    await everybodyOpens()
    const helen = bot.person('Helen Vaughan')
    const shut = { status: 403, code: 'ForbiddenOperationException' }
    bot.teams.fails(sunita.conversation, [shut])
    const amara = bot.person('Amara Cole')
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
    await bot.teams.until(() => bot.person('Grace Ofori').reads().includes('You have a new item to read'))
    const before = await helen.says('ready')
    bot.passMinutes(10)
    await bot.teams.until(() => sunita.reads().includes('found her address'))
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(before).to.contain('Sunita Rao: her chat did not take the newest message.')
    expect(await helen.presses('Check again')).to.contain(fine)
  })

  it('names a missing number and an outside person who was removed', async () => {
    await everybodyOpens()
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: bot.person('Grace Ofori').id })
    await olu.presses('Save', { telephone: '' })
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: bot.person('Margaret Lyle').id })
    await olu.presses('Remove')
    await olu.presses('Yes, remove')
    const reads = await sunita.says('ready')

    expect(reads).to.contain('Grace Ofori has no telephone number here.')
    expect(reads).to.contain('Nobody is outside person.')
  })

  it('names the nights on which nobody is on call', async () => {
    await everybodyOpens()
    await sunita.says('rota')
    await sunita.presses('Service hours and on call')
    await sunita.presses('Save', { onCall: 'nobody' })

    expect(await sunita.says('readiness')).to.contain('Nobody is on call outside service hours from today')
  })

  it('is open to managers and administrators, and not to keyworkers or partners', async () => {
    const answers: string[] = []
    for (const name of ['Ruth Bello', 'Olu Adebayo', 'Amara Cole', 'Paul Marsh'])
      answers.push(await bot.person(name).says('ready'))

    expect(answers.map((reads) => reads.includes('What would fail tonight'))).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
  })

  it('stands in the help of those who may see it', async () => {
    expect(await sunita.says('help')).to.contain('ready: what would fail tonight')
    expect(await bot.person('Amara Cole').says('help')).not.to.contain('would fail tonight')
  })

  describe('each Monday at nine', () => {
    it('comes by itself when something would fail, and again a week later', async () => {
      await sunita.opens()
      bot.passMinutes(untilMonday)
      await bot.teams.until(() => sunita.reads().includes('What would fail tonight'))
      const first = sunita.chat().length
      bot.passMinutes(7 * 24 * 60)
      await bot.teams.until(() => sunita.chat().length > first)

      expect(sunita.chat().at(-1)?.summary).to.equal('You have a new item to read.')
      expect(sunita.reads()).to.contain('Grace Ofori has not opened the assistant yet')
    })

    it('is silent when nothing would fail', async () => {
      await everybodyOpens()
      bot.passMinutes(untilMonday)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const clock = await bot.storedRecords((records) => records.find('delivery', 'readiness:clock'))

      expect(sunita.chat()).to.have.length(1)
      expect(clock?.dueAt).to.equal('2026-03-23T09:00:00.000Z')
    })

    it('is looked at once however often the assistant is started', async () => {
      await sunita.opens()
      await bot.stop()
      await bot.start()
      bot.passMinutes(untilMonday)
      await bot.teams.until(() => bot.teams.chat(sunita.conversation).length > 1)
      await new Promise((resolve) => setTimeout(resolve, 1200))

      expect(bot.teams.chat(sunita.conversation)).to.have.length(2)
    })
  })
})

describe('an organisation in which nobody has acknowledged a drill', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open((woman) => woman, false)
  })
  afterEach(() => bot.close())

  it('says on the alert form whom to ring, and sends the alert all the same', async () => {
    const amara = bot.person('Amara Cole')
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    const form = await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
    await bot.teams.until(() => sunita.reads().includes('found her address'))

    expect(form).to.contain('Not ready: ring Sunita Rao, 020 7946 0108.')
    expect(amara.reads()).to.contain('is stored')
  })

  it('names somebody who can be reached before somebody who cannot, and never the reader', async () => {
    await bot.person('Grace Ofori').opens()

    expect(await bot.person('Amara Cole').says('alert')).to.contain(
      'Not ready: ring Grace Ofori, 020 7946 0109.',
    )
    expect(await bot.person('Grace Ofori').says('alert')).to.contain('Not ready: ring Sunita Rao')
  })
})
