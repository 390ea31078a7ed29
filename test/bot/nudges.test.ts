import { expect } from 'chai'
import { nudgeCard } from '../../cards/alerts/nudgeCard.ts'
import { Urgency } from '../../casework/records/alertParts.ts'
import { buttonsOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const whatHappened = 'She says he has found her address.'
const women = ['W-VV396G-C', 'W-937GG3-M', 'W-WV44C2-M']
const now = 'Please open this now'
const today = 'Please open this today'

describe('reminders of what nobody has taken', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter
  let raised: number

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    raised = 0
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    grace = bot.person('Grace Ofori')
    for (const person of [sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
  })
  afterEach(() => bot.close())

  const titled = (person: Chatter, title: string): readonly string[] =>
    person
      .chat()
      .map(({ card }) => textOf(card))
      .filter((text) => text.startsWith(title))

  /** Raises an alert about another woman each time, waits until it has arrived, and answers with its number. */
  async function raises(danger: 'Yes, danger now' | 'No'): Promise<string> {
    const before = sunita.chat().length
    await amara.says('alert')
    await amara.presses(danger)
    const reads = await amara.presses('Send alert', { who: women[raised++] ?? '', whatHappened })
    await bot.teams.until(() => sunita.chat().length > before && sunita.reads().includes('found her address'))
    return /SG-\S+/.exec(reads)?.[0] ?? ''
  }

  /** Long enough for the worker to look at what is due more than once. */
  const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500))

  it('ask for today where it can wait until then', async () => {
    const number = await raises('No')
    bot.passMinutes(61)
    await bot.teams.until(() => titled(sunita, today).length === 1)

    expect(sunita.chat().at(-1)?.summary).to.equal('You have a new item to read.')
    expect(buttonsOf(sunita.card())).to.deep.equal([`Open ${number}`])
  })

  it('are one message for all that waits, danger now first', async () => {
    const first = await raises('No')
    const second = await raises('No')
    const danger = await raises('Yes, danger now')
    bot.passMinutes(8)
    await bot.teams.until(() => titled(sunita, now).length > 0)
    await aWhile()

    expect(titled(sunita, 'Please open')).to.have.length(1)
    expect(buttonsOf(sunita.card())).to.deep.equal([danger, first, second].map((number) => `Open ${number}`))
  })

  it('are one message also where two come due at the same moment', async () => {
    await raises('No')
    await raises('No')
    await raises('No')
    bot.passMinutes(65)
    await bot.teams.until(() => titled(sunita, today).length > 0)
    await aWhile()

    expect(titled(sunita, 'Please open').concat(titled(sunita, 'A newer message'))).to.have.length(1)
    expect(sunita.reads()).to.contain('3 items wait for you.')
  })

  it('have neutral words for what can wait longer', () => {
    const titleOf = (urgency: Urgency): string | undefined =>
      textOf(nudgeCard({ waiting: [{ number: 'SG-22H8CP-2', urgency, drill: false }] })).split('\n')[0]

    expect(Urgency.options.map(titleOf)).to.deep.equal([
      now,
      today,
      'You have a new item to read',
      'You have a new item to read',
    ])
  })

  it('leave one that asks: the one before says that a newer one took its place', async () => {
    await raises('No')
    bot.passMinutes(61)
    await bot.teams.until(() => titled(sunita, today).length === 1)
    const older = sunita.chat().at(-1)?.id
    await raises('Yes, danger now')
    bot.passMinutes(8)
    await bot.teams.until(() => titled(sunita, now).length === 1 && titled(sunita, today).length === 0)

    expect(textOf(sunita.chat().find(({ id }) => id === older)?.card)).to.equal(
      'A newer message took the place of this one',
    )
  })

  it('send nothing in the place of an older one that was deleted', async () => {
    await raises('No')
    bot.passMinutes(61)
    await bot.teams.until(() => titled(sunita, today).length === 1)
    bot.teams.deletes(sunita.conversation, sunita.chat().at(-1)?.id ?? '')
    await raises('Yes, danger now')
    bot.passMinutes(8)
    await bot.teams.until(() => titled(sunita, now).length === 1)
    await aWhile()

    expect(titled(sunita, 'A newer message')).to.deep.equal([])
  })

  it('are not sent when nothing waits any more', async () => {
    await raises('No')
    bot.teams.fails(sunita.conversation, [{ status: 429, headers: { 'retry-after': '120' } }])
    bot.passMinutes(61)
    await bot.teams.until(() => bot.teams.requests(sunita.conversation) >= 3)
    await sunita.presses('Acknowledge')
    bot.passMinutes(5)
    await aWhile()

    expect(titled(sunita, 'Please open')).to.deep.equal([])
  })

  it('are held for half an hour once the raiser has spoken to somebody, and the next person is asked on time', async () => {
    await raises('No')
    bot.passMinutes(121)
    await bot.teams.until(() => amara.reads().includes('Nobody has answered yet'))
    await bot.teams.until(() => grace.reads().includes('found her address'))
    bot.passMinutes(40)
    await amara.presses('I have spoken to Grace Ofori')
    bot.passMinutes(25)
    await aWhile()
    const held = titled(grace, 'Please open').length
    bot.passMinutes(6)
    await bot.teams.until(() => titled(grace, today).length === 1)
    bot.passMinutes(55)
    await bot.teams.until(() => bot.person('Helen Vaughan').reads().includes('found her address'))

    expect(held).to.equal(0)
  })
})
