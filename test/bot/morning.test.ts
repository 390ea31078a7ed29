import { expect } from 'chai'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Chatter } from '../support/chatter.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const before = 'Friday 13 March, a minute before half past eight'
const friday = (time: string): Date => new Date(`2026-03-13T${time}:00.000Z`)

describe('the morning message', () => {
  let bot: BotUnderTest
  let ruth: Chatter
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(undefined, true, true)
    ruth = bot.person('Ruth Bello')
    amara = bot.person('Amara Cole')
    await ruth.opens()
    await amara.opens()
  })
  afterEach(() => bot.close())

  /** How often a chat was sent its day. */
  const sent = (chatter: Chatter): number => days(chatter).length
  const days = (chatter: Chatter): readonly string[] =>
    chatter
      .chat()
      .map(({ card }) => JSON.stringify(card))
      .filter((card) => /What needs a person today|"Your day"/.test(card))

  async function restart(at: Date): Promise<void> {
    await bot.stop()
    bot.now = at
    await bot.start()
    ruth = bot.person('Ruth Bello')
    amara = bot.person('Amara Cole')
  }

  /** Waits for her day, while the bot's clock goes on: messages of one moment are a tenth of a second apart. */
  async function comes(chatter: Chatter, count = 1): Promise<void> {
    const clock = setInterval(() => {
      bot.passMinutes(1 / 60)
    }, 100)
    await bot.teams
      .until(() => sent(chatter) === count)
      .finally(() => {
        clearInterval(clock)
      })
  }

  /** Waits until everything due has been looked at: a message to somebody else is due after it. */
  async function settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 2500))
  }

  it(`comes at half past eight, to a manager the team's day and to a keyworker her own: ${before}`, async () => {
    bot.now = friday('08:29')
    await settled()
    expect([sent(ruth), sent(amara)]).to.deep.equal([0, 0])

    bot.now = friday('08:30')
    await comes(ruth)
    await comes(amara)

    expect(ruth.reads()).to.contain('What needs a person today\nToday, Friday 13 March')
    expect(amara.reads()).to.contain('Your day\nToday, Friday 13 March')
  })

  it('says nothing in the notification', async () => {
    bot.now = friday('08:30')
    await comes(ruth)

    expect(ruth.chat().at(-1)?.summary).to.equal('You have a new item to read.')
  })

  it('comes the same day after an outage of hours, once, and next on Monday', async () => {
    await restart(friday('13:40'))
    await comes(ruth)
    await restart(friday('15:00'))
    await settled()
    expect(sent(ruth)).to.equal(1)

    bot.now = new Date('2026-03-14T09:00:00.000Z')
    await settled()
    expect(sent(ruth)).to.equal(1)

    bot.now = new Date('2026-03-16T08:30:00.000Z')
    await comes(ruth, 2)
  })

  it('is not sent for a day that has passed', async () => {
    await restart(new Date('2026-03-16T07:00:00.000Z'))
    await settled()

    expect(sent(ruth)).to.equal(0)
  })

  it('is sent again after the chat was busy, and never when it may have arrived', async () => {
    bot.teams.fails(ruth.conversation, [{ status: 429, code: 'Throttled' }])
    bot.teams.fails(amara.conversation, ['taken-then-502'])
    bot.now = friday('08:30')
    await comes(amara)
    await settled()
    bot.passMinutes(10)
    await comes(ruth)
    await settled()

    expect([sent(ruth), sent(amara)]).to.deep.equal([1, 1])
  })

  it('comes when she chose, and not at half past eight', async () => {
    expect(await ruth.says('morning at 9:15')).to.contain(
      'At 9.15 am. The next one: tomorrow, Friday 13 March, 9.15 am.',
    )
    bot.now = friday('08:31')
    await comes(amara)
    expect(sent(ruth)).to.equal(0)

    bot.now = friday('09:15')
    await comes(ruth)
  })

  it('comes by the clock where she is', async () => {
    await ruth.says('morning at 8:30 in Europe/Athens')
    bot.now = friday('06:30')
    await comes(ruth)

    expect(sent(amara)).to.equal(0)
  })

  it('does not come once it is off, and comes again once it is on', async () => {
    expect(await ruth.says('morning off')).to.contain('Your morning message is off')
    bot.now = friday('08:30')
    await comes(amara)
    expect(sent(ruth)).to.equal(0)

    expect(await ruth.presses('Save and switch on')).to.contain('Saved.')
    bot.now = new Date('2026-03-16T08:30:00.000Z')
    await comes(ruth)
  })

  it('is set on its own card', async () => {
    bot.now = friday('08:30')
    await comes(ruth)
    await ruth.presses('When this comes')
    expect(await ruth.presses('Save', { at: '07:45' })).to.contain(
      'At 7.45 am. The next one: Monday 16 March, 7.45 am.',
    )
    expect(await ruth.presses('Save', { at: 'soon' })).to.contain('Not saved yet.')
    expect(await ruth.presses('Switch off')).to.contain('Your morning message is off')
  })

  it('does not come while she is away, nor on a bank holiday', async () => {
    await bot.stop()
    const records = openLmdbRecordStore(`${bot.folder}/records`)
    const known = await records.find('colleague', amara.id)
    if (known === undefined) throw new Error('Amara is not there')
    const onLeave: Colleague = { ...known, away: [{ from: '2026-03-12', to: '2026-03-13' }] }
    await records.commit([onLeave])
    await records.close()
    await bot.start()
    ruth = bot.person('Ruth Bello')
    bot.now = friday('08:30')
    await comes(ruth)
    await settled()
    expect(sent(amara)).to.equal(0)

    bot.now = new Date('2026-04-03T08:00:00.000Z')
    await settled()
    expect([sent(ruth), sent(amara)]).to.deep.equal([1, 0])
  })

  it('shows her appointments with their place, and names in the audit trail whom it has shown', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub. Next appt Fri 2pm at her flat')
    await amara.presses('Save')
    bot.now = friday('08:30')
    await comes(amara)
    expect(amara.reads()).to.contain('1 appointment today\u00a0›\n– 2 pm, at her home: Jade Morgan')
    const acts = await bot.storedRecords((records) => records.list('audit-about', 'W-VV396G-C'))

    expect(acts.at(-1)?.at.slice(0, 13)).to.equal('2026-03-13T08')
    expect(acts.at(-1)).to.include({ act: 'case.shown', by: amara.id })
  })

  it('tells at half past four of notes not saved, only when there are some', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub')
    bot.now = friday('16:30')
    await bot.teams.until(() => amara.reads().includes('not saved yet'))
    await settled()

    expect(amara.reads()).to.contain('1 note of yours is not saved yet.')
    expect(ruth.reads()).to.not.contain('not saved yet')
    await amara.presses('Show them')
    expect(await amara.presses('Open')).to.contain('Contact, not saved yet')
  })

  it('is not for a partner or somebody with no day to see', async () => {
    const paul = bot.person('Paul Marsh')
    await paul.opens()
    expect(await paul.says('today')).to.contain('This is not open to you.')
    expect(await paul.says('morning off')).to.contain('This is not open to you.')
    bot.now = friday('08:30')
    await comes(ruth)
    await settled()

    expect(sent(paul)).to.equal(0)
  })
})
