import { expect } from 'chai'
import { Measure } from '../../casework/measures/measure.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import { answersUpTo, changeInWords, outcomeChange } from '../../casework/outcomeChange.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { answersOf } from '../support/records.ts'

const today = '2026-03-12'
const inWords = (answers: Answers, before: readonly Answers[], measure = wsa5): string =>
  changeInWords(outcomeChange(answers, [...before, answers], measure), measure, today)
const february = (numbers: Parameters<typeof answersOf>[0], day = '2026-02-03'): Answers =>
  answersOf(numbers, { id: `on-${day}`, day, recordedAt: `${day}T12:00:00.000Z` })

describe('the change since her last answers', () => {
  it('says of each outcome how it moved', () => {
    const before = february({ safety: 6, housing: 2, health: 5, employment: 4, finance: 10 })

    expect(inWords(answersOf(), [before])).to.equal(
      'Since Tuesday 3 February: safety the same at 6; housing 2 to 5, better by 3; ' +
        'health and wellbeing 5 to 4, lower by 1; work the same at 4; money 10 to 4, lower by 6.',
    )
  })

  it('compares nothing that is not a number at both times, and says so', () => {
    const before = february({ safety: 'not-asked', housing: 0 })
    const now = answersOf({ finance: 'prefer-not-to-say', housing: 0 })

    expect(inWords(now, [before])).to.equal(
      'Since Tuesday 3 February: housing the same at 0; health and wellbeing the same at 4; ' +
        'work the same at 4. Not compared: safety, money.',
    )
  })

  it('says when there is nothing at all to compare', () => {
    const nothing = { housing: 'not-asked', health: 'not-asked', employment: 'not-asked' } as const
    const before = february({ safety: 6, ...nothing, finance: 'not-asked' })

    expect(inWords(answersOf({ safety: 'prefer-not-to-say' }), [before])).to.equal(
      'Since Tuesday 3 February: nothing to compare. ' +
        'Not compared: safety, housing, health and wellbeing, work, money.',
    )
  })

  it('says that these are her first', () => {
    expect(inWords(answersOf(), [])).to.equal('These are her first answers.')
  })

  it('is taken from the latest day before, in whatever order they were recorded', () => {
    const before = [february({ housing: 1 }, '2026-03-05'), february({ housing: 9 }, '2026-02-03')]

    expect(inWords(answersOf(), before)).to.contain('Since Thursday 5 March').and.contain('housing 1 to 5')
  })

  it('passes over answers of a later day', () => {
    const later = february({ housing: 9 }, '2026-03-20')

    expect(inWords(answersOf(), [later])).to.equal('These are her first answers.')
  })

  it('passes over answers to another measure', () => {
    const other = { ...february({ housing: 9 }), measure: 'another' }

    expect(inWords(answersOf(), [other])).to.equal('These are her first answers.')
  })

  it('is taken from the same day when she answered twice, recorded before', () => {
    const morning = answersOf({ housing: 1 }, { id: 'morning', recordedAt: '2026-03-12T09:00:00.000Z' })
    const now = answersOf()

    expect(inWords(now, [morning])).to.contain('Since earlier the same day:')
    expect(inWords(morning, [now])).to.equal('These are her first answers.')
  })

  it('calls less better where less is better', () => {
    const measure = Measure.parse({ ...wsa5, direction: 'lower' })
    const words = inWords(answersOf(), [february({ housing: 8, health: 1 })], measure)

    expect(words).to.contain('housing 8 to 5, better by 3').and.contain('1 to 4, higher by 3')
  })

  it('lists her answers so far from the oldest to these', () => {
    const before = [february({}, '2026-03-05'), february({}, '2026-02-03'), february({}, '2026-03-20')]
    const soFar = answersUpTo(answersOf(), [answersOf(), ...before])

    expect(soFar.map(({ day }) => day)).to.deep.equal(['2026-02-03', '2026-03-05', '2026-03-12'])
  })
})

describe('the five outcome questions', () => {
  it('are five, each from 0 to 10 with words for both ends, none of them a total', () => {
    expect(wsa5.items.map(({ id, min, max, anchors }) => [id, min, max, anchors.length])).to.deep.equal(
      ['safety', 'housing', 'health', 'employment', 'finance'].map((id) => [id, 0, 10, 2]),
    )
  })
})
