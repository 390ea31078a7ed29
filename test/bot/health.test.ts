import { expect } from 'chai'
import { damageWhatIsDue } from '../support/damage.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('the health of the bot', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  const ask = (headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(new URL('/health', bot.endpoint), { headers })
  const details = { status: 'ok', records: true, deliveries: true, law: true, lawBrokenBy: 0 }

  it('is told in full to the machine it runs on', async () => {
    const response = await ask()

    expect(response.status).to.equal(200)
    expect(await response.json()).to.deep.equal(details)
  })

  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-host', 'via']) {
    it(`is told in one word through a proxy that says so with ${header}`, async () => {
      const response = await ask({ [header]: '203.0.113.7' })

      expect(await response.json()).to.deep.equal({ status: 'ok' })
    })
  }

  it('is told in full through a proxy to whoever holds the token', async () => {
    const response = await ask({
      'x-forwarded-for': '203.0.113.7',
      authorization: 'Bearer a-token-of-twenty-characters',
    })

    expect(await response.json()).to.deep.equal(details)
  })

  for (const authorization of [
    'Bearer wrong',
    'a-token-of-twenty-characters',
    'Bearer ',
    'Bearer undefined',
  ]) {
    it(`is told in one word to whoever says "${authorization}"`, async () => {
      const response = await ask({ 'x-forwarded-for': '203.0.113.7', authorization })

      expect(await response.json()).to.deep.equal({ status: 'ok' })
    })
  }

  it('is failing, with a status that monitors notice, when what is due cannot be read', async () => {
    await bot.stop()
    await damageWhatIsDue(bot.folder)
    await bot.start()
    const response = await ask()

    expect(response.status).to.equal(503)
    expect(await response.json()).to.deep.include({ status: 'failing', records: false, deliveries: true })
  })
})
