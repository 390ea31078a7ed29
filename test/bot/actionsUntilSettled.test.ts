import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { ReminderDelivery } from '../../casework/records/delivery.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const jadeMurray = 'W-937GG3-M'
const reminder = 'remind me to chase housing for Jade Morgan on Friday'

describe('what is to be done for a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.opens()
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  /** Her one reminder as it stands in the records: the bot is stopped, and its worker has ended what it had in hand. */
  async function reminderOfJade(): Promise<ReminderDelivery | undefined> {
    return bot.storedRecords(async (records) => {
      const action = (await records.find('case', jade))?.actions[0]?.id ?? ''
      const delivery = await records.find('delivery', `reminder:${jade}:${action}`)
      return delivery?.as === 'reminder' ? delivery : undefined
    })
  }

  const chatText = (): string => JSON.stringify(amara.chat().map(({ card }) => card))

  it('is reminded of at nine in the morning of its day, not before', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    await bot.stop()
    bot.passMinutes(16 * 60)
    await bot.start()
    const before = await reminderOfJade()
    bot.passMinutes(60)
    await bot.start()
    await bot.teams.until(() => amara.reads().startsWith('You asked to be reminded'))

    expect([before?.state, before?.dueAt]).to.deep.equal(['waiting', '2026-03-13T09:00:00.000Z'])
    expect(amara.reads()).to.contain('chase housing').and.contain('Who: Jade Morgan')
  })

  it('is reminded of also after the bot was stopped and started', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    await bot.stop()
    bot.passMinutes(17 * 60)
    await bot.start()

    await bot.teams.until(() => amara.reads().startsWith('You asked to be reminded'))
  })

  it('keeps its day when her chat is opened anew before it', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    await amara.posts({
      type: 'message',
      text: 'help',
      from: { id: '29:another-client', aadObjectId: amara.id },
    })
    await amara.says('help')
    const { state, dueAt, attempts } = (await reminderOfJade()) ?? {}

    expect([state, dueAt, attempts]).to.deep.equal(['waiting', '2026-03-13T09:00:00.000Z', 0])
  })

  it('can be done on the reminder', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    bot.passMinutes(17 * 60)
    await bot.teams.until(() => amara.reads().startsWith('You asked to be reminded'))

    expect(await amara.presses('Done')).to.contain('Done.')
    expect((await stored())?.actions[0]?.done?.by).to.equal(amara.id)
  })

  for (const [button, said] of [
    ['Done', 'Done.'],
    ['Not needed', 'Not needed. It stays on record'],
  ] as const) {
    it(`is not reminded of after it was settled before: ${button}`, async () => {
      await amara.says(reminder)
      await amara.presses('Save')
      expect(await amara.presses(button))
        .to.contain(said)
        .and.contain(`${button}: chase housing (Amara Cole)`)
      // The worker ends what it has in hand when the bot stops: after its first look the state is a last one.
      await bot.stop()
      bot.passMinutes(17 * 60)
      await bot.start()
      const { state } = (await reminderOfJade()) ?? {}

      expect(state).to.equal('not-needed')
      expect(chatText()).to.not.contain('You asked to be reminded')
    })
  }

  it('is dropped by whom and when, also on its reminder', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    bot.passMinutes(17 * 60)
    await bot.teams.until(() => amara.reads().startsWith('You asked to be reminded'))
    await amara.presses('Not needed')
    const [action, trail] = await bot.storedRecords(async (records) => [
      (await records.find('case', jade))?.actions[0],
      await records.list('audit-about', jade),
    ])

    expect([action?.dropped?.by, action?.dropped?.at.slice(0, 10)]).to.deep.equal([amara.id, '2026-03-13'])
    expect(trail.map(({ act }) => act)).to.include('action.dropped')
  })

  it('is moved to another day, and reminded of then; the day before is kept', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    const card = await amara.presses('Move', { due: '2026-03-16' })
    expect(card).to.contain('You are reminded on Monday 16 March at 9 am.')
    expect(card).to.contain('By Monday 16 March: chase housing')
    await bot.stop()
    bot.passMinutes(17 * 60)
    await bot.start()
    const { state, dueAt } = (await reminderOfJade()) ?? {}
    expect([state, dueAt]).to.deep.equal(['waiting', '2026-03-16T09:00:00.000Z'])
    bot.passMinutes(3 * 24 * 60)
    await bot.start()
    await bot.teams.until(() => amara.reads().startsWith('You asked to be reminded'))

    expect((await stored())?.actions[0]?.moves).to.deep.equal(['2026-03-13'])
  })

  it('stays where it is when it is moved to the same day', async () => {
    await amara.says(reminder)
    await amara.presses('Save')

    expect(await amara.presses('Move', { due: '2026-03-13' })).to.contain('It stays on Friday 13 March.')
  })

  it('stays chosen when the day to move it to is missing', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    await amara.says('remind me to post the form for Aisha Rahman on Monday')
    await amara.presses('Save')
    await amara.says('actions')
    const chosen = /"value":"(W-VV396G-C [^"]+)"/.exec(JSON.stringify(amara.card()))?.[1] ?? ''
    expect(await amara.presses('Move', { chosen })).to.contain('Give the day to move it to.')

    expect(await amara.presses('Move', { due: '2026-03-17' })).to.contain('Moved.')
  })

  it('is not moved to a day that has passed', async () => {
    await amara.says(reminder)
    await amara.presses('Save')

    expect(await amara.presses('Move', { due: '2026-03-11' })).to.contain('That day has passed')
  })

  it('keeps its reminder when somebody else sends its id', async () => {
    await amara.says(reminder)
    const save = { ...pressDataOf(amara.card(), 'Save'), what: 'mine now', due: '2026-03-20' }
    await amara.presses('Save')
    const bronwen = bot.person('Bronwen Price')
    const answers = [
      await bronwen.pressesOn({ id: 'a-card' }, { ...save, reference: jadeMurray }),
      await bronwen.pressesOn({ id: 'a-card' }, save),
    ]
    const { recipient, dueAt } = (await reminderOfJade()) ?? {}

    for (const answer of answers) expect(answer).to.contain('This is not open to you.')
    expect([recipient, dueAt]).to.deep.equal([amara.id, '2026-03-13T09:00:00.000Z'])
  })
})
