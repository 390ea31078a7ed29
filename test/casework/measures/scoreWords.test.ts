import { expect } from 'chai'
import type { Measure } from '../../../casework/measures/measure.ts'
import { progressOf } from '../../../casework/measures/progress.ts'
import { scoreInWords, thenAndNowInWords } from '../../../casework/measures/scoreWords.ts'
import { wsa5 } from '../../../casework/measures/wsa5.ts'
import type { Answers } from '../../../casework/records/answers.ts'
import { answersToMeasure, measureNamed, nineTo } from '../../support/measures.ts'
import { answersOf } from '../../support/records.ts'

const today = '2026-03-12'
const on = (day: string, numbers: Parameters<typeof answersOf>[0]): Answers =>
  answersOf(numbers, { id: `on-${day}`, day, recordedAt: `${day}T12:00:00.000Z` })
const asked = (id: string, day: string, numbers: readonly (number | null)[]): Answers =>
  answersToMeasure(measureNamed(id), numbers, day)

describe('a score in words', () => {
  const wordsFor = (id: string, numbers: readonly (number | null)[]): readonly string[] => {
    const measure = measureNamed(id)
    const { followed } = progressOf(measure, [asked(id, '2026-03-03', numbers)], [])
    return followed.map((each) => each.times.map((time) => scoreInWords(measure, each, time)).join())
  }

  it('names the range as the measure calls it, which says nothing of what she has', () => {
    expect(wordsFor('phq9', nineTo(14))).to.deep.equal(['14 of 27, in the range called "moderate"'])
    expect(wordsFor('gad2', [2, 1])).to.deep.equal([
      '3 of 6, in the range called "at or above screening threshold: offer GAD-7"',
    ])
    expect(wordsFor('ons4', [5, 7, 9, 6])).to.deep.equal([
      '5, in the range called "medium"',
      '7, in the range called "high"',
      '9, in the range called "very high"',
      '6, in the range called "high"',
    ])
  })

  it('says from how many answers it was made up', () => {
    expect(wordsFor('phq9', [1, 1, 1, 1, 1, 1, null, 1, 1])).to.deep.equal([
      '9 of 27, in the range called "mild", made up from the 8 questions that were answered',
    ])
  })

  it('says that there is none, and why', () => {
    expect(wordsFor('gad2', [2, null])).to.deep.equal(['no score, 1 question has no answer'])
    expect(wordsFor('ons4', [5])[1]).to.equal('not asked')
  })
})

describe('then and now in one line', () => {
  const lineOf = (measure: Measure, all: readonly Answers[], usual?: { from: string; to: string }): string =>
    progressOf(measure, all, [])
      .followed.slice(0, 1)
      .map((each) => thenAndNowInWords(measure, each, today, usual))
      .join()
  const phq9 = measureNamed('phq9')
  const two = [asked('phq9', '2026-02-03', nineTo(18)), asked('phq9', today, nineTo(12))]

  it('says both numbers with their days, the change and the range', () => {
    expect(lineOf(phq9, two)).to.equal(
      '18 on 3 Feb, 12 today: better by 6, a reliable change; range "moderate"',
    )
  })

  it('leaves out days that were said before', () => {
    expect(lineOf(phq9, two, { from: '2026-02-03', to: today })).to.equal(
      '18 to 12: better by 6, a reliable change; range "moderate"',
    )
    expect(lineOf(phq9, two, { from: '2026-01-06', to: today })).to.contain('18 on 3 Feb, 12 today')
  })

  it('says of one number that there is no second yet', () => {
    expect(lineOf(wsa5, [on('2026-02-03', { safety: 3 })])).to.equal('3 on 3 Feb, no second number yet')
  })

  it('says of which numbers one was made up', () => {
    const madeUp = asked('phq9', today, [2, 2, null, 2, 2, 2, 2, 2, 0])

    expect(lineOf(phq9, [...two.slice(0, 1), madeUp])).to.contain(
      '18 on 3 Feb, 16 (made up from 8 answers) today: better by 2',
    )
  })

  it('says what was answered last when that was no number', () => {
    const all = [
      on('2026-01-06', { safety: 3 }),
      on('2026-02-03', { safety: 5 }),
      on('2026-03-03', { safety: 'prefer-not-to-say' }),
    ]

    expect(lineOf(wsa5, all)).to.equal(
      '3 on 6 Jan, 5 on 3 Feb: better by 2; last time she prefers not to say',
    )
    expect(lineOf(wsa5, [on('2026-02-03', { safety: 'not-asked' })])).to.equal('not asked')
  })
})
