import { expect } from 'chai'
import type { Answers } from '../../casework/records/answers.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { buttonsOf, inputsOf, pressDataOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }

describe('the five outcome questions', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const answersStored = async (reference = jade): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', reference))?.answers ?? [])
  const trailOf = (reference: string): Promise<readonly string[]> =>
    bot.storedRecords(async (records) =>
      (await records.list('audit-about', reference)).map(({ act, by }) => `${act} by ${by.slice(-3)}`),
    )
  const pressOf = (title: string, inputs: Readonly<Record<string, string>> = {}): unknown => ({
    ...inputsOf(amara.card()),
    ...inputs,
    ...pressDataOf(amara.card(), title),
  })

  /** Opens her five questions, all of them, as she is alone. */
  async function begin(): Promise<void> {
    await amara.says('wsa5 Jade Morgan')
    await amara.presses('Yes')
  }
  const answersOfCard = (): unknown => pressDataOf(amara.card(), 'Save')['answers']

  it('saves the answers with their day', async () => {
    await begin()
    const said = await amara.presses('Save', { ...filled, day: '2026-03-10' })

    expect(said).to.contain(
      'Saved.\nReference: W-VV396G-C\nDay: Tuesday 10 March, first answers; written down today by Amara Cole\nSafety: 6\nHousing: 3\n',
    )
    expect(said).to.contain('Work: does not apply to her\n').and.contain('These are her first answers.')
    expect(await answersStored()).to.have.length(1)
    expect((await answersStored())[0]).to.deep.include({
      measure: 'wsa5',
      measureVersion: '0.1.0',
      day: '2026-03-10',
      by: amaraId,
      items: [
        { item: 'safety', answer: 6 },
        { item: 'housing', answer: 3 },
        { item: 'health', answer: 5 },
        { item: 'employment', answer: 'not-applicable' },
        { item: 'finance', answer: 4 },
      ],
    })
  })

  it('keep who answered, how and at which point', async () => {
    await begin()
    await amara.presses('Save', { ...filled, how: 'by-phone' })

    expect((await answersStored())[0]).to.include({ point: 'baseline', how: 'by-phone' })
  })

  it('says the change three weeks later, and draws it', async () => {
    await begin()
    await amara.presses('Save', filled)
    bot.passMinutes(21 * 24 * 60)
    await begin()
    const said = await amara.presses('Save', { ...filled, housing: '6', health: '4', safety: 'not-asked' })

    expect(said).to.contain(
      'Since Thursday 12 March: housing 3 to 6, better by 3; health and wellbeing 5 to 4, lower by 1; ' +
        'money the same at 4.\nNot compared: safety (not asked); work (does not apply to her).',
    )
    expect(JSON.stringify(amara.card())).to.contain('"type":"Chart.Line"')
    expect(wrongWith(amara.card(), ['Jade', 'Morgan', jade])).to.deep.equal([])
  })

  it('are kept once when Save is pressed twice or both presses come at the same time', async () => {
    await begin()
    const press = pressOf('Save', filled)
    const card = { id: 'the-card' }
    const said = await Promise.all([1, 2, 3].map(() => amara.pressesOn(card, press)))
    bot.passMinutes(60)

    expect(new Set([...said, await amara.pressesOn(card, press)])).to.have.property('size', 1)
    expect(said[0]).to.contain('Saved.').and.contain('These are her first answers.')
    expect(await answersStored()).to.have.length(1)
  })

  it('stay as they were saved when other answers come late from the same card', async () => {
    await begin()
    const [late, slip] = [pressOf('Save', { ...filled, safety: '9' }), pressOf('Save', { safety: '11' })]
    const cancel = { press: 'asking.stop', reference: jade, answers: answersOfCard() }
    await amara.presses('Save', filled)

    expect(await amara.pressesOn({ id: 'late' }, late)).to.contain(
      'Saved.\nThese answers were saved before. What was chosen otherwise after that is not saved.\nReference',
    )
    expect(await amara.pressesOn({ id: 'late' }, slip)).to.contain('These answers were saved before.')
    expect(await amara.pressesOn({ id: 'late' }, cancel)).to.contain('Saved.\nReference')
    expect((await answersStored()).map(({ items }) => items[0]?.answer)).to.deep.equal([6])
  })

  it('name the question that was answered with 11, and keep the rest', async () => {
    await begin()
    const said = await amara.presses('Save', { ...filled, safety: '11', day: '2026-03-10' })

    expect(said).to.contain('Not saved yet.\nAnswers are whole numbers from 0 to 10: How safe do you feel')
    expect(inputsOf(amara.card())).to.deep.equal({
      housing: '3',
      health: '5',
      employment: 'not-applicable',
      finance: '4',
      day: '2026-03-10',
      point: 'baseline',
    })
    expect(await amara.presses('Save', { safety: '10' }))
      .to.contain('Saved.')
      .and.contain('Safety: 10')
  })

  it('name a day that is still to come, and keep the answers', async () => {
    await begin()
    const said = await amara.presses('Save', { ...filled, day: '2026-03-13' })

    expect(said).to.contain('The day of the answers is still to come: please change it.')
    expect(inputsOf(amara.card())).to.deep.equal({ ...filled, day: '2026-03-13', point: 'baseline' })
    expect(await answersStored()).to.deep.equal([])
  })

  it('say that nothing is answered yet', async () => {
    await begin()

    expect(await amara.presses('Save')).to.contain('Not saved yet.\nNothing is answered yet.')
  })

  it('keep the words of a prompt behind a press, and go on to an alert', async () => {
    await begin()
    const saved = await amara.presses('Save', { ...filled, safety: '2' })

    expect(saved).to.contain('Saved.\nPlease read this yourself.\n').and.not.contain('DASH')
    expect(await amara.presses('Show')).to.contain('Is she safe to talk and safe tonight? Offer the DASH.')
    expect(await amara.presses('She has no plan, or not known')).to.contain(
      'An alert about it is begun and not sent',
    )
    expect(await amara.presses('Open the alert')).to.contain('Not sent. Nobody has been told yet.')
  })

  it('prompt nothing when nothing is worrying', async () => {
    await begin()
    await amara.presses('Save', filled)

    expect(buttonsOf(amara.card())).to.deep.equal([
      'Question by question',
      'Her progress',
      'Raise an alert',
      'Correct',
      'Wrong woman',
    ])
    expect(await amara.presses('Her progress')).to.contain('Then and now')
  })

  it('leave who recorded and who read them in the audit trail', async () => {
    await begin()
    await amara.presses('Save', { ...filled, safety: '2' })
    await amara.presses('Show')

    expect([...(await trailOf(jade))].sort()).to.deep.equal([
      'answers.recorded by 101',
      ...Array.from({ length: 4 }, () => 'case.shown by 101'),
    ])
  })
})
