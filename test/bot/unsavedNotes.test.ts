import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'

describe('asking for the notes that are not saved', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  for (const [name, note] of [
    ['Amara Cole', 'Saw Jade Morgan 20 mins at the hub'],
    ['Ruth Bello', 'Saw Jade Morgan 20 mins at the hub'],
    ['Sunita Rao', 'Saw Jade Morgan 20 mins at the hub'],
  ] as const)
    it(`shows whoever wrote them hers, and opens one: ${name}`, async () => {
      const writer = bot.person(name)
      await writer.says(note)

      expect(await writer.says('drafts'))
        .to.contain('1 note not saved.')
        .and.contain('Jade Morgan, today')
      expect(await writer.presses('Open')).to.contain(note)
    })

  it('leads a keyworker back to her day, and a manager to hers', async () => {
    for (const [name, day] of [
      ['Amara Cole', 'Your day'],
      ['Ruth Bello', 'What needs a person today'],
    ] as const) {
      const writer = bot.person(name)
      await writer.says('what have i not saved')

      expect(await writer.presses('Back')).to.contain(day)
    }
  })

  it('leads a partner, who has no day, nowhere', async () => {
    const partner = bot.person('Paul Marsh')

    expect(await partner.says('drafts'))
      .to.contain('0 notes not saved.')
      .and.not.contain('Back')
  })
})
