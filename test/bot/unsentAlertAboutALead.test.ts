import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const toRing = 'Amara Cole started an alert and has not sent it. Ring her.'

describe('an alert that a lead hears is not sent, and that is then answered to be about her', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    const grace = bot.person('Grace Ofori')
    await sunita.opens()
    await grace.opens()
    await amara.says('alert')
    await amara.presses('Yes, danger now')
    bot.passMinutes(5)
    await arrives(sunita, toRing)
    await arrives(grace, toRing)
    const about = { who: 'W-VV396G-C', whatHappened: 'She was shouted at.', aboutWho: sunita.id }
    await amara.presses('Send alert', about)
    await arrives(grace, 'Amara Cole started an alert and has sent it since.')
  })
  afterEach(() => bot.close())

  const arrives = (reader: Chatter, text: string): Promise<void> =>
    bot.teams.until(() => reader.saw(text) === 1)

  it('does not tell her that it was sent', () => {
    expect([sunita.saw(toRing), sunita.saw('has sent it since')]).to.deep.equal([1, 0])
  })

  it('does not tell her when she presses on her card either', async () => {
    expect(await sunita.presses('I have spoken to her')).to.not.contain('has sent it since')
  })
})
