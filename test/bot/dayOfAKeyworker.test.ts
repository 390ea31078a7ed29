import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { asOnADay } from '../support/womenOfADay.ts'

describe('asking for the day', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(asOnADay)
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const press = (chatter: Chatter, data: Readonly<Record<string, unknown>>): Promise<string> =>
    chatter.pressesOn({ id: chatter.chat().at(-1)?.id ?? '' }, data)

  it('shows a keyworker her own day: her appointments with place and safe contact, and what is to be done', async () => {
    await amara.says('remind me to chase housing for Jade Morgan today')
    await amara.presses('Save')
    const card = await amara.says('my day')

    expect(card).to.contain(
      '1 appointment today\u00a0›\n– 2 pm, at her home: Jade Morgan. Not to be visited alone. Safe contact: Text first, never ring.',
    )
    expect(card).to.contain('1 thing to do by today\u00a0›\n– Jade Morgan: chase housing')
    await amara.says('remind me to ring probation for Jade Morgan on Monday')
    await amara.presses('Save')
    await amara.says('my day')
    expect(await amara.presses('Show the list', { part: 'own-actions' }))
      .to.contain('1 thing to do by today.')
      .and.not.contain('ring probation')
    expect(await amara.presses('Back')).to.contain('Your day')
    await amara.presses('Show the list', { part: 'own-actions' })
    await amara.presses('Done')
    expect(await amara.says('my day')).to.contain(
      'None today: open alerts about your women; things to do by today',
    )
  })

  it('shows a note that is not saved, and opens it', async () => {
    await amara.says('Saw Aisha Rahman 20 mins at the hub')
    expect(await amara.says('today')).to.contain('1 note not saved\u00a0›')
    expect(await amara.presses('Show the list', { part: 'own-drafts' })).to.contain(
      'Aisha Rahman, today, in person, written today, Thursday 12 March',
    )
    expect(await amara.presses('Open'))
      .to.contain('Contact, not saved yet')
      .and.contain('Aisha Rahman')
  })

  it('shows what is not saved when asked for, told apart by whose and how', async () => {
    await amara.says('Rang Jade Morgan, no answer')
    await amara.says('Saw Aisha Rahman 20 mins at the hub')

    for (const words of ['drafts', 'what have i not saved?'])
      expect(await amara.says(words), words)
        .to.contain('2 notes not saved')
        .and.contain('Jade Morgan, today, by phone')
        .and.contain('Aisha Rahman, today, in person')
  })

  it('shows her next seven days, and goes back', async () => {
    expect(await amara.says('my week'))
      .to.contain('Your next seven days')
      .and.contain('Mon 16 Mar, eviction')
    await amara.presses('Show the list', { part: 'week-dates' })
    expect(await amara.presses('Back')).to.contain('Your next seven days')
    expect(await amara.presses('Today')).to.contain('Your day')
  })

  it('shows no keyworker the day of the organisation, whatever she presses', async () => {
    await amara.says('my day')
    for (const data of [
      { press: 'day.open', kind: 'manager' },
      { press: 'day.list', part: 'unseen', page: 1 },
      { press: 'day.list', part: 'untaken', page: 1 },
    ])
      expect(await press(amara, data)).to.contain('This is not open to you.')
  })
})
