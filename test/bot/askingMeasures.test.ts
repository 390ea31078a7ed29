import { expect } from 'chai'
import type { Answers } from '../../casework/records/answers.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { calm, toTheNinth } from '../support/ninthQuestion.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { storedAlertDrafts, storedAlerts } from '../support/storedAlerts.ts'

const jade = 'W-VV396G-C'
const ninth = 'Thoughts that you would be better off dead or of hurting yourself in some way'

describe('asking a PHQ-9', () => {
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

  const stored = async (): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', jade))?.answers ?? [])

  it('puts eight questions, then whether she is alone, then the ninth', async () => {
    expect(await amara.says('phq9 Jade Morgan'))
      .to.contain('Questions, part 1 of 2')
      .and.contain('Little interest or pleasure in doing things')
      .and.not.contain(ninth)
    expect(await amara.presses('Next', calm))
      .to.contain('You can stop here. What you have written is saved.')
      .and.contain('Is she alone and able to talk?')
      .and.not.contain(ninth)
    expect(await amara.presses('Yes')).to.contain(ninth)
    expect(inputsOf(amara.card())).to.deep.equal({})
  })

  it('keeps what was answered when it is stopped half-way', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    const said = await amara.presses('Stop here')

    expect(said).to.contain('Saved.').and.contain('no score')
    expect((await stored())[0]?.items.map(({ answer }) => answer)).to.deep.equal([1, 0, 2, 1, 0, 0, 1, 0])
  })

  it('goes on under the same answers, and shows the score', async () => {
    await toTheNinth(amara)
    const said = await amara.presses('Save', { q9: '0', q10: '1' })

    expect(said).to.contain('5 of 27')
    expect(await stored()).to.have.length(1)
    expect((await stored())[0]?.items).to.have.length(10)
    expect(await storedAlertDrafts(bot, amara.id)).to.deep.equal([])
  })

  it('asks one question after another for those who prefer it', async () => {
    await amara.says('phq9 Jade Morgan')
    expect(await amara.presses('One question at a time')).to.contain('Question 1 of 10')
    await amara.presses('Next', { q1: '3' })

    expect(amara.reads()).to.contain('Question 2 of 10').and.contain('Feeling down, depressed, or hopeless')
    expect((await stored())[0]?.items).to.deep.equal([{ item: 'q1', answer: 3 }])
  })

  it('begins an alert at the moment item 9 is answered with 2, and says so behind a press', async () => {
    await toTheNinth(amara)
    const said = await amara.presses('Save', { q9: '2' })

    expect(said).to.contain('Please read this yourself.').and.not.contain('Tell the safeguarding lead')
    expect(await amara.presses('Show')).to.contain(
      `Is this what she answered?\n${ninth}: 2, more than half the days`,
    )
    expect(wrongWith(amara.card(), ['Jade', 'Morgan', jade])).to.deep.equal([])
    expect(await storedAlertDrafts(bot, amara.id)).to.have.length(1)
  })

  it('sends it with one press, and asks whether she has been told', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '2' })
    await amara.presses('Show')
    const said = await amara.presses('Yes, send it now')

    expect(said).to.contain('is stored')
    await bot.teams.until(() => sunita.saw('PHQ-9, answered on 12 March 2026') > 0)
    expect(sunita.reads()).to.contain('Danger now: nobody has said; please ask whoever raised it')
    expect(await amara.presses('Not told her yet')).to.contain('Not yet')
    expect((await storedAlerts(bot))[0]).to.include({
      urgency: 'U1',
      group: 'suicide-or-self-harm',
      dangerNow: false,
    })
  })

  it('is of danger now where that is pressed', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '3' })
    await amara.presses('Show')
    await amara.presses('She is in danger now: send')

    expect((await storedAlerts(bot))[0]).to.include({ urgency: 'U0', dangerNow: true })
  })

  it('goes by itself after five minutes when nothing is pressed', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '2' })
    bot.passMinutes(4)
    expect(sunita.saw('PHQ-9')).to.equal(0)
    bot.passMinutes(1)
    await bot.teams.until(() => sunita.saw('PHQ-9, answered on 12 March 2026') > 0)

    await bot.teams.until(() => amara.saw('is stored') > 0)
    expect(await storedAlerts(bot)).to.have.length(1)
  })

  it('does not go after a wrong tap, which the lead reads of', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '2' })
    await amara.presses('Show')
    expect(await amara.presses('Wrong tap')).to.contain('Please put her answer right now')
    bot.passMinutes(60)

    await bot.teams.until(() => sunita.saw('Amara Cole says that it was a wrong tap. Nothing was sent.') > 0)
    expect(await sunita.says('cues'))
      .to.contain('Said to be a wrong tap')
      .and.contain(`“${ninth}”: 2`)
    expect(await sunita.presses('Mark as looked at')).to.contain('Nothing waits to be looked at.')
    expect(await storedAlerts(bot)).to.deep.equal([])
  })

  it('begins another alert when the answer is put right to one that asks for it', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '2' })
    await amara.presses('Show')
    await amara.presses('Wrong tap')
    await amara.presses('Put her answer right')
    await amara.presses('Save', { q9: '3', reason: 'slip' })

    expect((await storedAlertDrafts(bot, amara.id)).map(({ state }) => state).sort()).to.deep.equal([
      'open',
      'put-away',
    ])
  })

  it('keeps the alert when the answer is changed later, and says so in it', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '2' })
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw('PHQ-9, answered on 12 March 2026') > 0)
    await amara.presses('Correct')
    await amara.presses('Save', { q9: '0', reason: 'slip' })

    const [alert] = await storedAlerts(bot)
    expect(JSON.stringify(alert?.timeline)).to.contain('is now: 0')
    expect(alert?.closed).to.equal(undefined)
  })

  it('makes a draft of answers that are older than two days, and sends nothing by itself', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', { ...calm, day: '2026-03-09' })
    await amara.presses('Yes')
    await amara.presses('Save', { q9: '2' })
    bot.passMinutes(9)

    expect(await amara.presses('Show')).to.contain('An alert about it is begun and not sent')
    expect(await storedAlerts(bot)).to.deep.equal([])
  })

  it('makes a draft of a 1, and opens it', async () => {
    await toTheNinth(amara)
    await amara.presses('Save', { q9: '1' })
    await amara.presses('Show')

    expect(await amara.presses('Open the alert')).to.contain('Not sent. Nobody has been told yet.')
  })

  it('keeps the ninth as not asked where she is not alone', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    await amara.presses('No, leave it out')
    await amara.presses('Save', { q10: '0' })

    expect((await stored())[0]?.items).to.deep.include({ item: 'q9', answer: 'not-asked' })
  })

  it('lets her choose other questions', async () => {
    await amara.says('outcomes Jade Morgan')
    await amara.presses('Another measure')

    expect(await amara.presses('GAD-7')).to.contain('Feeling nervous, anxious or on edge')
  })
})
