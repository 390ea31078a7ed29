import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { buttonsOf, pressDataOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { changeRecords } from '../support/changeRecords.ts'
import { damageCase, damageRecord } from '../support/damage.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const murray = 'W-937GG3-M'
const calm = { q1: '1', q2: '0', q3: '2', q4: '1', q5: '0', q6: '0', q7: '1', q8: '0' }
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

  const answersOf = async (reference = jade): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', reference))?.answers ?? [])
  const drafts = async (): Promise<readonly AlertDraft[]> =>
    bot.storedRecords(async (records) => {
      const entries = await records.list('alert-drafts-of', amara.id)
      const found = await Promise.all(entries.map(({ id }) => records.find('alert-draft', id)))
      return found.filter((draft) => draft !== undefined)
    })
  const alerts = async (): Promise<readonly Alert[]> =>
    bot.storedRecords(async (records) => {
      const entries = await records.list('watched-alerts', all)
      const found = await Promise.all(entries.map(({ number }) => records.find('alert', number)))
      return found.filter((alert) => alert !== undefined)
    })
  const saw = (reader: Chatter, text: string): boolean =>
    reader.chat().some(({ card }) => textOf(card).includes(text))

  async function answersNinth(answer: string, about: Readonly<Record<string, string>> = {}): Promise<void> {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', { ...calm, ...about })
    await amara.presses('Yes')
    await amara.presses('Save', { q9: answer })
  }

  it('goes about the woman whose answers they are, when they were filed for another', async () => {
    await answersNinth('2')
    await amara.presses('Wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    await amara.presses('Move')
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))

    const [alert, ...others] = await alerts()
    expect(others).to.deep.equal([])
    expect(alert?.subject).to.deep.equal({ kind: 'on-system', reference: murray })
    expect(alert?.whatHappened).to.contain('filed for another woman')
  })

  it('goes about nobody on the system, when nobody here was meant', async () => {
    await answersNinth('2')
    await amara.presses('Wrong woman')
    await amara.presses('Nobody here')
    await amara.presses('Move')
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))

    expect((await alerts())[0]?.subject).to.deep.equal({ kind: 'not-on-system' })
  })

  it('goes again as danger now when that is pressed after it has gone by itself', async () => {
    await answersNinth('2')
    await amara.presses('Show')
    const shown = amara.chat().findLast(({ card }) => buttonsOf(card).includes('Wrong tap'))
    const card = structuredClone(shown)
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))
    expect(await amara.pressesOnCard(card, 'She is in danger now: send')).to.contain('999')
    await amara.pressesOnCard(card, 'She is in danger now: send')

    const sent = (await alerts()).map(({ dangerNow, urgency }) => [dangerNow, urgency])
    expect(sent).to.have.deep.members([
      [false, 'U1'],
      [true, 'U0'],
    ])
  })

  it('does not go by itself when typed answers turn out to be of last week', async () => {
    await amara.says('phq9 Jade Morgan 0 0 0 0 0 0 0 0 2')
    await amara.presses('Save', { day: '2026-03-05' })
    bot.passMinutes(9)

    expect(await amara.presses('Show')).to.contain('An alert about it is begun and not sent')
    expect(await alerts()).to.deep.equal([])
    expect((await drafts())[0]?.whatHappened).to.contain('answered on 5 March 2026')
  })

  it('goes by itself when the ninth question of a stopped PHQ-9 is answered three days later', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    bot.passMinutes(3 * 24 * 60)
    await amara.presses('Yes')
    await amara.presses('Save', { q9: '2' })
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, 'PHQ-9, answered on 15 March 2026'))

    expect(await alerts()).to.have.length(1)
  })

  it('keeps what its writer wrote when the answer is put right to one that sends it', async () => {
    await answersNinth('1')
    await amara.presses('Show')
    await amara.presses('Open the alert')
    await amara.presses('Find her by name', { whatHappened: 'She told me of her tablets.' })
    await amara.says('correct Jade Morgan answers')
    const [, saved = ''] = /"value":"(answers:[^"]+)"/u.exec(JSON.stringify(amara.card())) ?? []
    await amara.presses('Correct', { saved })
    await amara.presses('Save', { q9: '2', reason: 'slip' })

    expect((await drafts())[0]?.whatHappened)
      .to.contain('She told me of her tablets.')
      .and.contain('is now: 2')
    expect((await drafts())[0]?.sendsItselfAt).to.not.equal(undefined)
  })

  it('is told to the leads when it is put away as no concern', async () => {
    await answersNinth('1')
    await amara.presses('Show')
    await amara.presses('Open the alert')
    await amara.presses('Put away')
    await amara.presses('Not a concern', { why: 'She meant last year' })

    await bot.teams.until(() =>
      saw(sunita, 'Amara Cole started an alert and put it away without sending it.'),
    )
  })

  it('goes though her record cannot be read', async () => {
    await answersNinth('2')
    await bot.stop()
    await damageCase(bot.folder, jade)
    bot.passMinutes(5)
    await bot.start()
    await bot.teams.until(() => saw(sunita, news))

    expect(await alerts()).to.have.length(1)
  })

  it('goes once though the assistant was down when its five minutes were over', async () => {
    await answersNinth('2')
    await bot.stop()
    bot.passMinutes(3 * 24 * 60)
    await bot.start()
    await bot.teams.until(() => saw(sunita, news))

    expect(await alerts()).to.have.length(1)
  })

  it('goes though its writer was taken out since', async () => {
    const olu = bot.person('Olu Adebayo')
    await answersNinth('2')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Remove')
    const removed = await olu.presses('Yes, remove', { women: 'nobody' })
    expect(removed).to.contain('Removed')
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))

    expect(await alerts()).to.have.length(1)
  })

  it('goes to another lead when its writer is the one it would go to', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await sunita.says('phq9 W-VV396G-C')
    await sunita.presses('Next', calm)
    await sunita.presses('Yes')
    await sunita.presses('Save', { q9: '2' })
    bot.passMinutes(5)
    await bot.teams.until(() => saw(grace, news))

    expect((await alerts())[0]?.recipients).to.not.include(sunita.id)
  })

  it('is begun where another question of the same card was answered otherwise before', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    await amara.presses('Yes')
    const press = pressDataOf(amara.card(), 'Save')
    await amara.presses('Save', { q10: '1' })
    await amara.pressesOn({ id: 'late' }, { ...press, q9: '2', q10: '2' })

    const items = (await answersOf())[0]?.items.filter(({ item }) => ['q9', 'q10'].includes(item))
    expect(items).to.have.deep.members([
      { item: 'q10', answer: 1 },
      { item: 'q9', answer: 2 },
    ])
    expect(await drafts()).to.have.length(1)
  })

  it('goes though her record was restricted since to others than its writer', async () => {
    const ruth = bot.person('Ruth Bello')
    await answersNinth('2')
    await changeRecords(bot, async (records) => {
      const woman = await records.find('case', jade)
      if (woman !== undefined) await records.commit([{ ...woman, restrictedTo: [ruth.id] }])
    })
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))

    expect(await alerts()).to.have.length(1)
  })

  it('goes in the name of the manager who puts an answer right to one that asks for it', async () => {
    const ruth = bot.person('Ruth Bello')
    await answersNinth('0')
    await ruth.says('correct Jade Morgan answers')
    const [, saved = ''] = /"value":"(answers:[^"]+)"/u.exec(JSON.stringify(ruth.card())) ?? []
    await ruth.presses('Correct', { saved })
    await ruth.presses('Save', { q9: '2', reason: 'slip' })
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))

    expect((await alerts())[0]?.raisedBy).to.equal(ruth.id)
  })

  it('goes once when it is sent by a press at the moment it goes by itself', async () => {
    await answersNinth('2')
    await amara.presses('Show')
    bot.passMinutes(5)
    await amara.presses('Yes, send it now')
    await bot.teams.until(() => saw(sunita, news))

    expect(await alerts()).to.have.length(1)
  })

  it('is not taken back by a wrong tap that comes after it went', async () => {
    await answersNinth('2')
    await amara.presses('Show')
    const card = structuredClone(amara.chat().at(-1))
    bot.passMinutes(5)
    await bot.teams.until(() => saw(sunita, news))
    const shown = card === undefined ? '' : await amara.pressesOn(card, pressDataOf(card.card, 'Wrong tap'))

    expect(shown).to.contain('is stored')
    expect((await alerts())[0]?.closed).to.equal(undefined)
  })

  it('goes though an alert that its lead has taken cannot be read', async () => {
    await answersNinth('3')
    await amara.presses('Show')
    await amara.presses('She is in danger now: send')
    await bot.teams.until(() => saw(sunita, news))
    await sunita.presses('Acknowledge')
    const [first] = await alerts()
    await damageRecord(bot.folder, 'alert', first?.id ?? '')
    await bot.start()
    amara = bot.person('Amara Cole')
    await answersNinth('2')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.chat().filter(({ card }) => textOf(card).includes(news)).length > 1)
  })

  it('is told to the leads after an hour where the record of its writer cannot be read', async () => {
    await answersNinth('2')
    await bot.stop()
    await damageRecord(bot.folder, 'colleague', amara.id)
    await bot.start()
    bot.passMinutes(61)

    await bot.teams.until(() => saw(sunita, 'Amara Cole started an alert and has not sent it. Ring her.'))
  })
})
