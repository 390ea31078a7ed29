import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { answersNinth, calm } from '../support/ninthQuestion.ts'
import { changeRecords } from '../support/changeRecords.ts'
import { damageCase, damageRecord } from '../support/damage.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { storedAlerts } from '../support/storedAlerts.ts'

const jade = 'W-VV396G-C'
const news = 'PHQ-9, answered on 12 March 2026'

describe('an answer that brings about an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(() => bot.close())

  it('goes though her record cannot be read', async () => {
    await answersNinth(amara, '2')
    await bot.stop()
    await damageCase(bot.folder, jade)
    bot.passMinutes(5)
    await bot.start()
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('goes once though the assistant was down when its five minutes were over', async () => {
    await answersNinth(amara, '2')
    await bot.stop()
    bot.passMinutes(3 * 24 * 60)
    await bot.start()
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('goes though its writer was taken out since', async () => {
    const olu = bot.person('Olu Adebayo')
    await answersNinth(amara, '2')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Remove')
    const removed = await olu.presses('Yes, remove', { women: 'nobody' })
    expect(removed).to.contain('Removed')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('goes to another lead when its writer is the one it would go to', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await sunita.says('phq9 W-VV396G-C')
    await sunita.presses('Next', calm)
    await sunita.presses('Yes')
    await sunita.presses('Save', { q9: '2' })
    bot.passMinutes(5)
    await bot.teams.until(() => grace.saw(news) > 0)

    expect((await storedAlerts(bot))[0]?.recipients).to.not.include(sunita.id)
  })

  it('goes though her record was restricted since to others than its writer', async () => {
    const ruth = bot.person('Ruth Bello')
    await answersNinth(amara, '2')
    await changeRecords(bot, async (records) => {
      const woman = await records.find('case', jade)
      if (woman !== undefined) await records.commit([{ ...woman, restrictedTo: [ruth.id] }])
    })
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('goes though an alert that its lead has taken cannot be read', async () => {
    await answersNinth(amara, '3')
    await amara.presses('Show')
    await amara.presses('She is in danger now: send')
    await bot.teams.until(() => sunita.saw(news) > 0)
    await sunita.presses('Acknowledge')
    const [first] = await storedAlerts(bot)
    await damageRecord(bot.folder, 'alert', first?.id ?? '')
    await bot.start()
    amara = bot.person('Amara Cole')
    await answersNinth(amara, '2')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 1)
  })

  it('is told to the leads after an hour where the record of its writer cannot be read', async () => {
    await answersNinth(amara, '2')
    await bot.stop()
    await damageRecord(bot.folder, 'colleague', amara.id)
    await bot.start()
    bot.passMinutes(61)

    await bot.teams.until(() => sunita.saw('Amara Cole started an alert and has not sent it. Ring her.') > 0)
  })
})
