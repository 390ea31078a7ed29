import { expect } from 'chai'
import type { Answers } from '../../casework/records/answers.ts'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { answersNinth, calm, toTheNinth } from '../support/ninthQuestion.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { storedAlertDrafts, storedAlerts } from '../support/storedAlerts.ts'

const jade = 'W-VV396G-C'
const murray = 'W-937GG3-M'
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

  it('goes about the woman whose answers they are, when they were filed for another', async () => {
    await answersNinth(amara, '2')
    await amara.presses('Wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    await amara.presses('Move')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)

    const [alert, ...others] = await storedAlerts(bot)
    expect(others).to.deep.equal([])
    expect(alert?.subject).to.deep.equal({ kind: 'on-system', reference: murray })
    expect(alert?.whatHappened).to.contain('filed for another woman')
  })

  it('goes about nobody on the system, when nobody here was meant', async () => {
    await answersNinth(amara, '2')
    await amara.presses('Wrong woman')
    await amara.presses('Nobody here')
    await amara.presses('Move')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect((await storedAlerts(bot))[0]?.subject).to.deep.equal({ kind: 'not-on-system' })
  })

  it('goes again as danger now when that is pressed after it has gone by itself', async () => {
    await answersNinth(amara, '2')
    await amara.presses('Show')
    const shown = amara.chat().findLast(({ card }) => buttonsOf(card).includes('Wrong tap'))
    const card = structuredClone(shown)
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)
    expect(await amara.pressesOnCard(card, 'She is in danger now: send')).to.contain('999')
    await amara.pressesOnCard(card, 'She is in danger now: send')

    const sent = (await storedAlerts(bot)).map(({ dangerNow, urgency }) => [dangerNow, urgency])
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
    expect(await storedAlerts(bot)).to.deep.equal([])
    expect((await storedAlertDrafts(bot, amara.id))[0]?.whatHappened).to.contain('answered on 5 March 2026')
  })

  it('goes by itself when the ninth question of a stopped PHQ-9 is answered three days later', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    bot.passMinutes(3 * 24 * 60)
    await amara.presses('Yes')
    await amara.presses('Save', { q9: '2' })
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw('PHQ-9, answered on 15 March 2026') > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('keeps what its writer wrote when the answer is put right to one that sends it', async () => {
    await answersNinth(amara, '1')
    await amara.presses('Show')
    await amara.presses('Open the alert')
    await amara.presses('Find her by name', { whatHappened: 'She told me of her tablets.' })
    await amara.says('correct Jade Morgan answers')
    const [, saved = ''] = /"value":"(answers:[^"]+)"/u.exec(JSON.stringify(amara.card())) ?? []
    await amara.presses('Correct', { saved })
    await amara.presses('Save', { q9: '2', reason: 'slip' })

    expect((await storedAlertDrafts(bot, amara.id))[0]?.whatHappened)
      .to.contain('She told me of her tablets.')
      .and.contain('is now: 2')
    expect((await storedAlertDrafts(bot, amara.id))[0]?.sendsItselfAt).to.not.equal(undefined)
  })

  it('is told to the leads when it is put away as no concern', async () => {
    await answersNinth(amara, '1')
    await amara.presses('Show')
    await amara.presses('Open the alert')
    await amara.presses('Put away')
    await amara.presses('Not a concern', { why: 'She meant last year' })

    await bot.teams.until(
      () => sunita.saw('Amara Cole started an alert and put it away without sending it.') > 0,
    )
  })

  it('is begun where another question of the same card was answered otherwise before', async () => {
    await toTheNinth(amara)
    const press = pressDataOf(amara.card(), 'Save')
    await amara.presses('Save', { q10: '1' })
    await amara.pressesOn({ id: 'late' }, { ...press, q9: '2', q10: '2' })

    const items = (await answersOf())[0]?.items.filter(({ item }) => ['q9', 'q10'].includes(item))
    expect(items).to.have.deep.members([
      { item: 'q10', answer: 1 },
      { item: 'q9', answer: 2 },
    ])
    expect(await storedAlertDrafts(bot, amara.id)).to.have.length(1)
  })

  it('goes in the name of the manager who puts an answer right to one that asks for it', async () => {
    const ruth = bot.person('Ruth Bello')
    await answersNinth(amara, '0')
    await ruth.says('correct Jade Morgan answers')
    const [, saved = ''] = /"value":"(answers:[^"]+)"/u.exec(JSON.stringify(ruth.card())) ?? []
    await ruth.presses('Correct', { saved })
    await ruth.presses('Save', { q9: '2', reason: 'slip' })
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect((await storedAlerts(bot))[0]?.raisedBy).to.equal(ruth.id)
  })

  it('goes once when it is sent by a press at the moment it goes by itself', async () => {
    await answersNinth(amara, '2')
    await amara.presses('Show')
    bot.passMinutes(5)
    await amara.presses('Yes, send it now')
    await bot.teams.until(() => sunita.saw(news) > 0)

    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('is not taken back by a wrong tap that comes after it went', async () => {
    await answersNinth(amara, '2')
    await amara.presses('Show')
    const card = structuredClone(amara.chat().at(-1))
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw(news) > 0)
    const shown = card === undefined ? '' : await amara.pressesOn(card, pressDataOf(card.card, 'Wrong tap'))

    expect(shown).to.contain('is stored')
    expect((await storedAlerts(bot))[0]?.closed).to.equal(undefined)
  })
})
