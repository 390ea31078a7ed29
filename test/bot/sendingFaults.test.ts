import { expect } from 'chai'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import type { Fault } from '../support/fakeTeams.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.', when: 'this morning' }
const tooLarge: Fault = { status: 413, code: 'MessageSizeTooBig' }
const notFound: Fault = { status: 404, code: 'ConversationNotFound' }

/** What is pressed when the assistant asks whether it is the same as an open alert. */
const another = 'Send as a new one'

describe('an alert that the platform does not take', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let welcomed: number

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
    welcomed = bot.teams.requests(sunita.conversation)
  })
  afterEach(() => bot.close())

  async function raise(): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
    if (buttonsOf(amara.card()).includes(another)) await amara.presses(another)
  }

  /** Raises an alert that meets these faults on its way to the lead, until the raiser reads that it did not arrive. */
  async function raisedInto(...faults: readonly Fault[]): Promise<void> {
    bot.teams.fails(sunita.conversation, faults)
    await raise()
    await bot.teams.until(() => amara.reads().includes('not delivered yet'))
  }

  /** How often an alert was sent to her chat, taken or not. */
  const sends = (): number => bot.teams.requests(sunita.conversation) - welcomed

  const alertsRead = (): number =>
    sunita.chat().filter(({ card }) => JSON.stringify(card).includes('found her address')).length

  async function laterRead(alerts = 1): Promise<void> {
    bot.passMinutes(1)
    await bot.teams.until(() => alertsRead() === alerts)
  }

  const ofLead = async (records: RecordStore): Promise<Delivery | undefined> => {
    const [alert] = await records.list('alerts-about', about.who)
    return records.find('delivery', `${alert?.number ?? ''}:lead:${sunita.id}`)
  }

  const health = async (): Promise<unknown> => (await fetch(new URL('/health', bot.endpoint))).json()

  for (const [cause, reason, ...faults] of [
    [
      'the platform does not take the card',
      'the chat does not take this card',
      { status: 400, code: 'BadArgument' },
    ],
    ['the platform does not know the bot', 'the platform does not know this bot', { status: 401 }],
    ['an administrator disabled the bot', 'takes no messages', { status: 403, code: 'BotDisabledByAdmin' }],
    ['the lead blocked the bot', 'takes no messages', { status: 403, code: 'ConversationBlockedByUser' }],
    ['the chat is refused without a code', 'takes no messages', { status: 403 }],
    ['the chat is not found and none is made', 'the chat was not found', notFound],
    ['something else is sent to the chat', 'the chat is busy', { status: 412, code: 'PreconditionFailed' }],
    ['not even the short card is taken', 'the card is too long', tooLarge, tooLarge],
    ['too much is sent', 'the chat is busy', { status: 429 }],
    ['the platform fails', 'the chat cannot be reached', { status: 500 }],
    ['the platform cannot be reached', 'the chat cannot be reached', { status: 502 }],
    ['the platform is not available', 'the chat cannot be reached', { status: 503 }],
    ['the connection is dropped', 'the chat cannot be reached', 'reset'],
    ['no id comes back', 'the chat gave no receipt', 'no-id'],
  ] as const) {
    it(`is tried again when ${cause}, and the raiser reads why`, async () => {
      await raisedInto(...faults)
      expect(amara.reads()).to.contain(reason)
      const before = reason.includes('receipt') ? 1 : 0
      expect(alertsRead()).to.equal(before)

      await laterRead(before + 1)
      await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    })
  }

  it('is given up for now when the platform never answers, and tried again', async () => {
    await bot.stop()
    bot.patience = 400
    await bot.start()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await raisedInto('hang')
    expect(amara.reads()).to.contain('the chat does not answer')
    await bot.teams.until(() => bot.teams.openRequests(sunita.conversation) === 0)

    await laterRead()
  })

  for (const [how, named] of [
    ['in seconds', () => '120'],
    ['as a date', () => new Date(Date.now() + 122_000).toUTCString()],
  ] as const) {
    it(`is not sent again before the time that the platform names ${how}`, async () => {
      await raisedInto({ status: 429, headers: { 'retry-after': named() } })
      const delivery = await bot.storedRecords(ofLead)

      expect(secondsOff(delivery)).to.be.within(119, 123)
    })
  }

  for (const fault of [{ status: 500 }, { status: 502 }, 'reset'] as const) {
    const how = fault === 'reset' ? 'the connection is dropped' : `the platform answers ${fault.status}`
    it(`is not sent again within five seconds when ${how}, because it may have arrived`, async () => {
      await raisedInto(fault)
      const delivery = await bot.storedRecords(ofLead)

      expect({ sends: sends(), state: delivery?.state }).to.deep.equal({ sends: 1, state: 'failed-for-now' })
      expect(secondsOff(delivery)).to.be.at.least(5)
    })
  }

  it('comes once more under the same number when it was taken and answered with a failure', async () => {
    await raisedInto('taken-then-502')
    await laterRead(2)
    const numbers = sunita.chat().map(({ card }) => /SG-\w{6}-\w/.exec(JSON.stringify(card))?.[0])

    expect(new Set(numbers.slice(-2)).size).to.equal(1)
    expect(sends()).to.equal(2)
  })

  it('goes to the chat made anew when the platform knows the old one no longer, and the next card too', async () => {
    bot.teams.knows(`29:${sunita.id}`, 'a:anew')
    bot.teams.fails(sunita.conversation, [notFound])
    await raise()
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    await raise()
    await bot.teams.until(() => bot.teams.chat('a:anew').length === 2)

    expect(sends()).to.equal(1)
  })

  it('is not delivered when the chat made anew is not found either', async () => {
    bot.teams.knows(`29:${sunita.id}`, 'a:anew')
    bot.teams.fails('a:anew', [notFound])
    await raisedInto(notFound)

    expect(amara.reads()).to.contain('the chat was not found')
  })

  it('comes as a short card when it is too large, to be acknowledged there, without what was written', async () => {
    bot.teams.fails(sunita.conversation, [tooLarge])
    await raise()
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    expect(sunita.reads()).to.contain('Ring who raised it').and.not.contain('found her address')

    await sunita.presses('Acknowledge')
    await bot.teams.until(() => amara.reads().includes('by Sunita Rao'))
  })

  it('is told of on a new card when the raiser has deleted hers', async () => {
    await raise()
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    const cards = amara.chat().length
    bot.teams.fails(amara.conversation, [{ status: 404, code: 'ActivityNotFoundInConversation' }])
    await sunita.presses('Acknowledge')
    await bot.teams.until(() => amara.chat().length > cards)

    expect(amara.reads()).to.contain('by Sunita Rao')
  })

  it('makes the bot unhealthy while the platform does not know it, until a card arrives', async () => {
    await raisedInto({ status: 401, code: 'BotNotRegistered' })
    expect(await health()).to.deep.include({ status: 'failing', deliveries: false })

    await laterRead()
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    expect(await health()).to.deep.include({ status: 'ok', deliveries: true })
  })

  it('has each try on record, with its reason and the id that counts', async () => {
    await raisedInto({ status: 412 })
    await laterRead()
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))
    const delivery = await bot.storedRecords(ofLead)

    expect(delivery?.tries.map(({ at: _, ...tried }) => tried)).to.deep.equal([
      { ended: 'failed-for-now', reason: 'the chat is busy' },
      { ended: 'delivered', messageId: sunita.chat().at(-1)?.id },
    ])
  })

  it('waits its turn, so that one chat is never sent more than the platform takes', async () => {
    bot.teams.throttles(sunita.conversation)
    for (let alert = 0; alert < 10; alert++) await raise()
    await bot.teams.until(() => alertsRead() === 10)

    expect(bot.teams.refusedAsTooMany(sunita.conversation)).to.equal(0)
    expect(bot.teams.mostAtOnce(sunita.conversation)).to.equal(1)
  })
})

/** How long after its last try a delivery is due again. */
function secondsOff(delivery: Delivery | undefined): number {
  return (Date.parse(delivery?.dueAt ?? '') - Date.parse(delivery?.tries.at(-1)?.at ?? '')) / 1000
}
