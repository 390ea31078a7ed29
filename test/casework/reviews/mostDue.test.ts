import { expect } from 'chai'
import type { Answers } from '../../../casework/records/answers.ts'
import type { Case } from '../../../casework/records/case.ts'
import { mostDue, type MostDue } from '../../../casework/reviews/mostDue.ts'
import { daysAfter, type Day } from '../../../casework/time.ts'
import type { Need } from '../../../casework/words.ts'
import { bundledMeasures } from '../../../stores/measureFiles.ts'
import { aCase, answersOf } from '../../support/records.ts'

const measures = bundledMeasures()
const today: Day = '2026-03-12'
const ago = (days: number): Day => daysAfter(today, -days)
const needing = (...needs: readonly Need[]): Partial<Case> => ({
  openedAt: '2025-06-01T10:00:00.000Z',
  needs: needs.map((need) => ({ need, status: 'identified', from: '2025-06-01' })),
})
const outcomes = (day: Day): Answers => answersOf({}, { id: `wsa5 ${day}`, day })
const answered = (measure: string, day: Day, numbers: readonly number[]): Answers => ({
  ...answersOf({}, { id: `${measure} ${day}`, measure, day }),
  items: numbers.map((answer, place) => ({ item: `q${place + 1}`, answer })),
})
const due = (changes: Partial<Case>, answers: readonly Answers[] = []): MostDue =>
  mostDue(aCase({ ...changes, answers: [...answers] }), measures, today)

describe('the measure that is most due for a woman', () => {
  it('is the five outcomes where she was never asked, whatever her needs', () => {
    expect(due(needing('health'))).to.deep.equal({
      measure: 'wsa5',
      why: 'first-time',
      others: ['phq2', 'gad2', 'audit-c', 'gad7', 'ons4', 'phq9'],
    })
  })

  it('is the five outcomes where her review is due', () => {
    expect(due(needing('health'), [outcomes(ago(84))])).to.deep.include({ measure: 'wsa5', why: 'review' })
  })

  it('is two short questions for health, not nine', () => {
    expect(due(needing('health'), [outcomes(ago(20))])).to.deep.include({
      measure: 'phq2',
      why: 'need',
      others: ['wsa5', 'gad2', 'audit-c', 'gad7', 'ons4', 'phq9'],
    })
  })

  it('is the long one once the short one says so', () => {
    const asked = [outcomes(ago(20)), answered('phq2', ago(1), [2, 1]), answered('gad2', ago(1), [0, 1])]

    expect(due(needing('health'), asked)).to.deep.include({ measure: 'phq9', why: 'need' })
  })

  it('is the second short one when the first was answered and says that nothing follows', () => {
    const asked = [outcomes(ago(20)), answered('phq2', ago(1), [1, 1])]

    expect(due(needing('health'), asked)).to.deep.include({ measure: 'gad2' })
  })

  it('goes by the newest of the short ones', () => {
    const asked = [outcomes(ago(20)), answered('phq2', ago(1), [0, 0]), answered('phq2', ago(90), [3, 3])]

    expect(due(needing('health'), asked)).to.deep.include({ measure: 'gad2' })
  })

  it('is the long one again twelve weeks after it, which alone shows a change', () => {
    const asked = [outcomes(ago(20)), answered('phq9', ago(84), [1, 1]), answered('phq2', ago(2), [0, 0])]

    expect(due(needing('health'), asked)).to.deep.include({ measure: 'phq9' })
  })

  it('is what fits drugs and alcohol, after health', () => {
    const both = needing('substances', 'health')

    expect(due(needing('substances'), [outcomes(ago(20))])).to.deep.include({ measure: 'audit-c' })
    expect(due(both, [outcomes(ago(20))])).to.deep.include({ measure: 'phq2' })
    expect(due(both, [outcomes(ago(20))]).others.slice(0, 3)).to.deep.equal(['wsa5', 'gad2', 'audit-c'])
  })

  it('is how life goes where she has neither need', () => {
    expect(due(needing('housing'), [outcomes(ago(20))])).to.deep.include({ measure: 'ons4', why: 'need' })
  })

  it('does not go by a need that was met', () => {
    const met = { needs: [{ need: 'health' as const, status: 'met' as const, from: '2026-01-05' }] }

    expect(due({ ...needing(), ...met }, [outcomes(ago(20))])).to.deep.include({ measure: 'ons4' })
  })

  it('is the five outcomes where nothing is due', () => {
    const asked = [outcomes(ago(20)), answered('ons4', ago(83), [5, 5])]

    expect(due(needing('housing'), asked)).to.deep.include({ measure: 'wsa5', why: 'none-due' })
  })

  it('is not what was put off until its day comes, and then it is again', () => {
    const put = (until: Day): Partial<Case> => ({
      ...needing('health'),
      askLater: [{ measure: 'phq2', until, by: 'amara', at: '2026-03-12T16:00:00.000Z' }],
    })

    expect(due(put(daysAfter(today, 1)), [outcomes(ago(20))])).to.deep.include({ measure: 'gad2' })
    expect(due(put(today), [outcomes(ago(20))])).to.deep.include({ measure: 'phq2' })
  })

  it('is not the five outcomes when those were put off', () => {
    const askLater = [{ measure: 'wsa5', until: '2026-03-26', by: 'amara', at: '2026-03-12T16:00:00.000Z' }]

    expect(due({ ...needing('substances'), askLater })).to.deep.include({ measure: 'audit-c', why: 'need' })
  })

  it('names only measures there are', () => {
    const few = new Map([...measures].filter(([id]) => id === 'wsa5' || id === 'gad2'))
    const woman = aCase({ ...needing('health'), answers: [outcomes(ago(20))] })

    expect(mostDue(woman, few, today)).to.deep.equal({ measure: 'gad2', why: 'need', others: ['wsa5'] })
  })
})
