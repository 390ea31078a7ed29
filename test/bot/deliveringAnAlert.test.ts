import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.', when: 'this morning' }

const aLead = {
  name: 'A Lead',
  place: `${people.tenantId}/Women's Centre`,
  roles: 'safeguarding-lead',
  telephone: '020 7946 0130',
}

describe('delivering an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
  })
  afterEach(() => bot.close())

  async function raise(): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
  }

  const leadReads = (): boolean => sunita.reads().includes('You have a new item to read')

  it('tells the raiser whom to ring when the lead has never opened the assistant', async () => {
    await raise()
    bot.passMinutes(1)
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: not delivered yet'))

    expect(amara.reads()).to.contain('has not opened the assistant yet. I keep trying. Ring 020 7946 0108.')
  })

  it('happens as soon as the lead opens the assistant', async () => {
    await raise()
    await sunita.opens()
    await bot.teams.until(leadReads)

    expect(sunita.reads()).to.contain('She says he has found her address.')
  })

  it('goes on after a restart', async () => {
    await raise()
    await bot.stop()
    await bot.start()
    await bot.person('Sunita Rao').opens()
    await bot.teams.until(leadReads)

    expect(sunita.reads()).to.contain('She says he has found her address.')
  })

  it('goes on to the next person when the lead was removed, and the raiser reads so', async () => {
    const olu = bot.person('Olu Adebayo')
    await raise()
    await olu.says('colleagues')
    await olu.presses('Next page')
    await olu.presses('Change', { colleague: sunita.id })
    await olu.presses('Remove')
    await olu.presses('Yes, remove')
    bot.passMinutes(2)
    await bot.teams.until(() =>
      amara.reads().includes('Sunita Rao: not delivered yet: may no longer see this alert. Ring'),
    )

    expect(amara.reads()).to.contain('Grace Ofori: not delivered yet')
    expect(sunita.chat()).to.deep.equal([])
  })

  it('reaches each of twelve leads once', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    const ids = Array.from({ length: 12 }, (_, n) => `22222222-2222-4333-8444-0000000000${String(n + 10)}`)
    for (const objectId of ids) {
      await olu.presses('Add a colleague')
      await olu.presses('Save', { ...aLead, objectId })
      await bot.person(objectId).opens()
    }
    await raise()
    await bot.teams.until(() => ids.every((id) => bot.teams.chat(`a:${id}`).length === 2))
    bot.passMinutes(2)
    await bot.teams.until(() => (amara.reads().match(/: delivered/g) ?? []).length === 12)

    expect(ids.map((id) => bot.teams.chat(`a:${id}`).length)).to.deep.equal(ids.map(() => 2))
  })
})
