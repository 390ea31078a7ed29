import { expect } from 'chai'
import { askingCard } from '../../cards/measures/askingCard.ts'
import { outcomesChart } from '../../cards/measures/outcomesChart.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { progressOf } from '../../casework/measures/progress.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { buttonsOf, inputsOf, nodesOf, textOf } from '../support/cardText.ts'
import { answersToMeasure, measureNamed, nineTo } from '../support/measures.ts'
import { answersOf } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { anAskingView, anOpenAlert, aSavedAnswersView, womanFactsOf } from '../support/views.ts'

const february = (day: number, numbers: Parameters<typeof answersOf>[0] = {}): Answers =>
  answersOf(numbers, { id: `february-${day}`, day: `2026-02-0${day}` })
const chartOf = (card: unknown): Readonly<Record<string, unknown>> =>
  nodesOf(card).find(({ type }) => type === 'Chart.Line') ?? {}

describe('the card with the outcome questions', () => {
  it('asks to read her card first, and shows nothing of what keeps her safe, as she may be looking', () => {
    const facts = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })

    const card = askingCard(anAskingView({ facts }))

    expect(textOf(card)).to.contain('Before you begin, read her card yourself where nobody else can see it.')
    expect(JSON.stringify(card)).to.not.contain('SG-22H8CP-2').and.not.contain('Text first.')
    expect(buttonsOf(card)).to.include('Her card')
  })

  it('answers no question by itself, and proposes today', () => {
    expect(inputsOf(askingCard(anAskingView()))).to.deep.equal({ day: '2026-03-12', point: 'baseline' })
  })

  it('gives the words of both ends with the question and with their numbers', () => {
    const text = textOf(askingCard(anAskingView()))

    expect(text).to.contain('at the moment? (0: Nowhere settled. 10: Settled and suitable)')
    expect(text).to.contain('0, Nowhere settled\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10, Settled and suitable\n')
    expect(text).to.contain('She prefers not to say\nDoes not apply to her\nNot asked\n')
  })

  it('asks whether she is alone before it puts the question about safety', () => {
    const text = textOf(askingCard(anAskingView({ isAlone: undefined })))

    expect(text).to.contain('Is she alone and able to talk?').and.not.contain('How safe do you feel')
  })

  it('keeps what was chosen when something has to be put right', () => {
    const typed = { housing: '0', finance: 'prefer-not-to-say', day: '2027-01-01', safety: '11' }

    expect(inputsOf(askingCard(anAskingView(), [], typed))).to.deep.equal({
      housing: '0',
      finance: 'prefer-not-to-say',
      day: '2027-01-01',
    })
  })
})

describe('the card of saved answers', () => {
  it('says each answer in words, and that they are her first', () => {
    const card = savedAnswersCard(aSavedAnswersView(answersOf({ employment: 'not-applicable', finance: 0 })))

    expect(textOf(card)).to.match(
      /^Saved\.\nReference: W-VV396G-C\nDay: today, Thursday 12 March; written down by Amara Cole\nSafety: 6\n/,
    )
    expect(textOf(card)).to.contain('Work: does not apply to her\nMoney: 0 (Not managing at all)\n')
    expect(textOf(card)).to.contain('These are her first answers.')
  })

  it('draws no chart of one day', () => {
    expect(chartOf(savedAnswersCard(aSavedAnswersView(answersOf())))).to.deep.equal({})
  })

  it('draws no line across an answer without a number, and keeps a zero in it', () => {
    const before = [february(1, { safety: 5 }), february(2, { safety: 'not-asked' })]
    const chart = chartOf(savedAnswersCard(aSavedAnswersView(answersOf({ safety: 0 }), before)))

    expect(chart).to.deep.nested.include({
      'data[0]': { legend: 'safety', color: 'categoricalBlue', values: [{ x: '2026-02-01', y: 5 }] },
      'data[5]': { legend: 'safety', color: 'categoricalBlue', values: [{ x: '2026-03-12', y: 0 }] },
      'data[1].legend': 'housing',
    })
  })

  it('says the same numbers in words where there are no charts', () => {
    const card = savedAnswersCard(aSavedAnswersView(answersOf(), [february(3, { safety: 'not-asked' })]))

    expect(textOf(card)).to.contain(
      'Her answers so far\n' +
        'safety: 3 Feb not asked; today 6\nhousing: 3 Feb 5; today 5\nhealth and wellbeing: 3 Feb 4; today 4\n' +
        'work: 3 Feb 4; today 4\nmoney: 3 Feb 4; today 4',
    )
  })

  it('shows her first and the last five days, and of a day that was answered twice the last answers', () => {
    const before = [1, 2, 3, 4, 5, 6, 7].map((day) => february(day))
    const morning = answersOf({ safety: 9 }, { id: 'morning', recordedAt: '2026-03-12T09:00:00.000Z' })
    const chart = chartOf(savedAnswersCard(aSavedAnswersView(answersOf(), [...before, morning])))

    expect(chart).to.deep.nested.include({
      'data[0].values': [1, 4, 5, 6, 7]
        .map((day) => ({ x: `2026-02-0${day}`, y: 6 }))
        .concat({ x: '2026-03-12', y: 6 }),
    })
  })

  it('says in words her first time and the last two where a phone has no room for more', () => {
    const before = [1, 2, 3].map((day) => february(day, { safety: day }))
    const said = textOf(savedAnswersCard(aSavedAnswersView(answersOf(), before)))

    expect(said).to.contain(
      'Her answers so far\nHer first time and the last two:\nsafety: 1 Feb 1; 3 Feb 3; today 6\n',
    )
  })

  it('draws a total as one line, and says its numbers in a sentence and its ranges in a table', () => {
    const phq9 = measureNamed('phq9')
    const answers = [18, 16, 14, 12, 10, 8, 6].map((total, place) =>
      answersToMeasure(phq9, place === 4 ? [1] : nineTo(total), `2026-02-0${place + 1}`),
    )
    const progress = progressOf(phq9, answers, [])
    const chart = outcomesChart(progress, thursday)

    expect(textOf(chart)).to.equal(
      'PHQ-9 so far, her first and the last 5 times: 18, 14, 12, no score, 8, 6.\n' +
        '1 Feb: score 18; range Moderately severe\n3 Feb: score 14; range Moderate\n' +
        '4 Feb: score 12; range Moderate\n5 Feb: score none; range 8 questions have no answer\n' +
        '6 Feb: score 8; range Mild\n7 Feb: score 6; range Mild',
    )
    expect(chartOf(chart)).to.deep.include({ title: 'PHQ-9 from 0 to 27', yMin: 0, yMax: 27 })
    expect(chartOf(chart)).to.deep.nested.include({
      'data[0].values': [
        { x: '2026-02-01', y: 18 },
        { x: '2026-02-03', y: 14 },
        { x: '2026-02-04', y: 12 },
      ],
    })
  })

  it('names her nowhere in the chart', () => {
    const chart = JSON.stringify(chartOf(savedAnswersCard(aSavedAnswersView(answersOf(), [february(1)]))))

    expect(chart)
      .to.contain('safety')
      .and.not.match(/Jade|Morgan|W-VV396G-C/)
  })

  it('keeps the words of a prompt behind a press, as she may see the card', () => {
    const view = aSavedAnswersView(answersOf({ safety: 3, housing: 0 }))
    const closed = savedAnswersCard(view)

    expect(textOf(closed)).to.match(/^Saved\.\nPlease read this yourself\.\nShow\nReference/)
    expect(buttonsOf(closed)).to.deep.equal([
      'Show',
      'Question by question',
      'Her progress',
      'Raise an alert',
      'Correct',
      'Wrong woman',
    ])
  })
})
