import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'

describe('the audit trail', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  async function trailOf(about: string): Promise<readonly string[]> {
    const lines = await bot.storedRecords((records) => records.list('audit-about', about))
    return lines.map(({ act, by }) => `${act} by ${by.slice(-3)}`)
  }

  it('holds who was shown her on a draft, who recorded a contact and who took it back', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins')
    await amara.presses('Save')
    await amara.presses('Undo')

    expect([...(await trailOf(jade))].sort()).to.deep.equal([
      'case.shown by 101',
      'case.shown by 101',
      'contact.recorded by 101',
      'contact.taken-back by 101',
    ])
  })

  it('holds who looked her up, and whom she was shown to among others', async () => {
    await bot.person('Bronwen Price').says('find Jade Morgan')
    await bot.person('Ruth Bello').says('find Jade')

    expect([...(await trailOf(jade))].sort()).to.deep.equal(['case.shown by 102', 'case.shown by 201'])
  })

  it('holds nothing of a woman whom a partner asked for in vain', async () => {
    await bot.person('Paul Marsh').says('find Kasia')

    expect(await trailOf('W-54MFF3-H')).to.deep.equal([])
  })

  it('holds who raised an alert, whom it was shown to, and who took it', async () => {
    const amara = bot.person('Amara Cole')
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: jade, whatHappened: 'She is afraid to go home.' })
    const number = /SG-\S+/.exec(amara.reads())?.[0] ?? ''
    await bot.teams.until(() => sunita.reads().includes('You have a new item'))
    await sunita.presses('Acknowledge')

    expect(await trailOf(number)).to.include.members([
      'alert.raised by 101',
      'alert.shown by 301',
      'alert.acknowledged by 301',
    ])
  })

  it('holds who changed a colleague', async () => {
    const olu = bot.person('Olu Adebayo')
    const amara = bot.person('Amara Cole')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Remove')
    await olu.presses('Yes, remove', { women: bot.person('Chloe Nwosu').id })

    expect(await trailOf(amara.id)).to.deep.equal(['colleague.removed by 501'])
  })
})
