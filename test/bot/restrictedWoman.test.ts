import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'

describe('a restricted woman', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await BotUnderTest.open((woman) =>
      woman.id === jade ? { ...woman, restrictedTo: [amaraId] } : woman,
    )
  })
  after(() => bot.close())

  it('is found by the people named', async () => {
    expect(await bot.person('Amara Cole').says('find Jade Morgan')).to.contain('Who: Jade Morgan')
  })

  it('is found by the safeguarding lead', async () => {
    expect(await bot.person('Sunita Rao').says('find Jade Morgan')).to.contain('Who: Jade Morgan')
  })

  for (const name of ['Bronwen Price', 'Ruth Bello', 'Helen Vaughan', 'Paul Marsh']) {
    it(`is to ${name} as one who is unknown`, async () => {
      const reader = bot.person(name)

      expect(await reader.says(`find ${jade}`)).to.equal(await reader.says('find Zelda'))
    })
  }

  it('is not offered to others for a note about somebody of her name', async () => {
    expect(await bot.person('Bronwen Price').says('Rang Jade 10 mins')).to.not.contain('Morgan')
  })

  it('is not shown among women who may be the same', async () => {
    const bronwen = bot.person('Bronwen Price')
    await bronwen.says('new woman')
    const card = await bronwen.presses('Open a record', {
      givenName: 'Jade',
      familyName: 'Morgan',
      borough: 'Sutton',
    })

    expect(card).to.not.contain(jade)
  })
})
