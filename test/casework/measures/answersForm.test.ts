import { expect } from 'chai'
import { readAnswersForm } from '../../../casework/measures/answersForm.ts'
import { wsa5 } from '../../../casework/measures/wsa5.ts'

const today = '2026-03-12'
const filled = {
  safety: '6',
  housing: '0',
  health: '10',
  employment: 'not-applicable',
  finance: '4',
  day: today,
}
const read = (changes: Readonly<Record<string, unknown>>): unknown =>
  readAnswersForm({ ...filled, ...changes }, wsa5.items, today)
const safetyQuestion =
  'How safe do you feel from violence, abuse or control by a partner, ex-partner or family member?'

describe('the form with the five outcome questions', () => {
  it('gives each question its answer, and the day', () => {
    expect(read({})).to.deep.equal({
      kind: 'filled',
      about: { day: today },
      items: [
        { item: 'safety', answer: 6 },
        { item: 'housing', answer: 0 },
        { item: 'health', answer: 10 },
        { item: 'employment', answer: 'not-applicable' },
        { item: 'finance', answer: 4 },
      ],
    })
  })

  for (const [how, blank] of [
    ['left out', undefined],
    ['empty', ''],
  ] as const) {
    it(`gives a question that is ${how} no answer, never a zero`, () => {
      expect(read({ safety: blank })).to.deep.nested.include({ 'items[0]': { item: 'housing', answer: 0 } })
    })
  }

  it('keeps that a question was not asked as an answer of its own', () => {
    expect(read({ safety: 'not-asked' })).to.deep.nested.include({
      'items[0]': { item: 'safety', answer: 'not-asked' },
    })
  })

  it('takes who answered and at which point, and leaves what was not chosen out', () => {
    expect(read({ how: 'by-phone', point: 'review' })).to.deep.include({
      about: { day: today, point: 'review', how: 'by-phone' },
    })
    expect(read({ how: '', point: '' })).to.deep.include({ about: { day: today } })
  })

  it('takes a number that a client sends as one', () => {
    expect(read({ safety: 7 })).to.deep.nested.include({ 'items[0]': { item: 'safety', answer: 7 } })
  })

  for (const answer of ['11', '-1', '7.5', '07', ' 7', '1e1', 'x', 'yes', 11, true, null, ['7'], {}]) {
    it(`names the question when its answer is ${JSON.stringify(answer)}`, () => {
      expect(read({ safety: answer })).to.deep.equal({
        kind: 'wrong',
        sentences: [`Answers are whole numbers from 0 to 10: ${safetyQuestion}`],
      })
    })
  }

  it('names every question that cannot be taken, and the day', () => {
    expect(read({ safety: '11', finance: 'x', day: 'soon' })).to.deep.equal({
      kind: 'wrong',
      sentences: [
        `Answers are whole numbers from 0 to 10: ${safetyQuestion}`,
        'Answers are whole numbers from 0 to 10: How well are you able to manage your money at the moment?',
        'Give the day of the answers.',
      ],
    })
  })

  it('takes no day that is still to come', () => {
    expect(read({ day: '2026-03-13' })).to.deep.equal({
      kind: 'wrong',
      sentences: ['The day of the answers is still to come: please change it.'],
    })
  })

  it('takes a day long past', () => {
    expect(read({ day: '2024-02-29' })).to.have.property('kind', 'filled')
  })

  it('takes it for an answer that she prefers not to say', () => {
    expect(read({ safety: 'prefer-not-to-say' })).to.have.property('kind', 'filled')
  })
})
