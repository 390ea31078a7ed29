import { expect } from 'chai'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import { readOutcomesForm } from '../../casework/outcomesForm.ts'

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
  readOutcomesForm({ ...filled, ...changes }, wsa5, today)
const safetyQuestion =
  'How safe do you feel from violence, abuse or control by a partner, ex-partner or family member?'

describe('the form with the five outcome questions', () => {
  it('gives each question its answer, and the day', () => {
    expect(read({})).to.deep.equal({
      kind: 'filled',
      filled: {
        day: today,
        items: [
          { item: 'safety', answer: 6 },
          { item: 'housing', answer: 0 },
          { item: 'health', answer: 10 },
          { item: 'employment', answer: 'not-applicable' },
          { item: 'finance', answer: 4 },
        ],
      },
    })
  })

  for (const [how, blank] of [
    ['left out', undefined],
    ['empty', ''],
    ['not asked', 'not-asked'],
  ] as const) {
    it(`keeps a question that is ${how} as not asked, never as a zero`, () => {
      expect(read({ safety: blank })).to.deep.nested.include({
        'filled.items[0]': { item: 'safety', answer: 'not-asked' },
      })
    })
  }

  it('takes a number that a client sends as one', () => {
    expect(read({ safety: 7 })).to.deep.nested.include({ 'filled.items[0]': { item: 'safety', answer: 7 } })
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

  for (const inputs of [{ day: today }, { day: today, safety: 'not-asked', housing: '' }]) {
    it(`says that nothing is answered yet: ${JSON.stringify(inputs)}`, () => {
      expect(readOutcomesForm(inputs, wsa5, today)).to.deep.equal({
        kind: 'wrong',
        sentences: ['Nothing is answered yet.'],
      })
    })
  }

  it('takes it for an answer that she prefers not to say', () => {
    expect(readOutcomesForm({ day: today, safety: 'prefer-not-to-say' }, wsa5, today)).to.have.property(
      'kind',
      'filled',
    )
  })
})
