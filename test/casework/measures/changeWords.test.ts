import { expect } from 'chai'
import { changeInWords } from '../../../casework/measures/changeWords.ts'
import { Measure } from '../../../casework/measures/measure.ts'
import { progressOf } from '../../../casework/measures/progress.ts'
import { wsa5 } from '../../../casework/measures/wsa5.ts'
import { answersTo, answersUpTo } from '../../../casework/measures/answersInOrder.ts'
import type { Answers } from '../../../casework/records/answers.ts'
import { answersToMeasure, measureNamed, nineTo } from '../../support/measures.ts'
import { answersOf } from '../../support/records.ts'

const today = '2026-03-12'
const inWords = (answers: Answers, before: readonly Answers[], measure = wsa5): string =>
  changeInWords(progressOf(measure, answersUpTo(answers, [...before, answers]), []), today).join(' ')
const on = (day: string, numbers: Parameters<typeof answersOf>[0]): Answers =>
  answersOf(numbers, { id: `on-${day}`, day, recordedAt: `${day}T12:00:00.000Z` })
const february = (numbers: Parameters<typeof answersOf>[0], day = '2026-02-03'): Answers => on(day, numbers)

const asked = (
  id: string,
  day: string,
  numbers: readonly (number | null)[],
  changes: Partial<Answers> = {},
): Answers => answersToMeasure(measureNamed(id), numbers, day, changes)
const said = (id: string, all: readonly Answers[], referrals: readonly { day: string }[] = []): string =>
  changeInWords(progressOf(measureNamed(id), answersTo(id, all), referrals), today).join(' ')

describe('the change of the five outcomes in words', () => {
  it('says of each outcome how it moved', () => {
    const before = february({ safety: 6, housing: 2, health: 5, employment: 4, finance: 10 })

    expect(inWords(answersOf(), [before])).to.equal(
      'Since Tuesday 3 February: safety the same at 6; housing 2 to 5, better by 3; ' +
        'health and wellbeing 5 to 4, lower by 1; work the same at 4; money 10 to 4, lower by 6.',
    )
  })

  it('says how each differs from her first time too, from the third time on', () => {
    const before = [february({ housing: 2 }, '2026-01-06'), february({ housing: 4 })]

    expect(inWords(answersOf(), before))
      .to.contain('Since Tuesday 3 February: safety the same at 6; housing 4 to 5, better by 1;')
      .and.contain('Since her first, Tuesday 6 January: safety the same at 6; housing 2 to 5, better by 3;')
  })

  it('compares nothing that is not a number at both times, and says why', () => {
    const before = february({ safety: 'not-asked', housing: 0 })
    const now = answersOf({ finance: 'prefer-not-to-say', housing: 0 })

    expect(inWords(now, [before])).to.equal(
      'Since Tuesday 3 February: housing the same at 0; health and wellbeing the same at 4; ' +
        'work the same at 4. Not compared: safety (no number before); money (she prefers not to say).',
    )
  })

  it('compares a question that was skipped last time with the time before', () => {
    const before = [february({ safety: 2 }, '2026-01-06'), february({ safety: 'not-asked' })]

    expect(inWords(answersOf(), before))
      .to.match(/^Since Tuesday 6 January: safety 2 to 6, better by 4\. Since Tuesday 3 February: housing/)
      .and.not.contain('Not compared')
  })

  it('says when there is nothing at all to compare', () => {
    const nothing = { housing: 'not-asked', health: 'not-asked', employment: 'not-asked' } as const
    const before = february({ safety: 6, ...nothing, finance: 'not-asked' })

    expect(inWords(answersOf({ safety: 'prefer-not-to-say' }), [before])).to.equal(
      'Nothing to compare yet. Not compared: safety (she prefers not to say); housing (no number before); ' +
        'health and wellbeing (no number before); work (no number before); money (no number before).',
    )
  })

  it('says that these are her first', () => {
    expect(inWords(answersOf(), [])).to.equal('These are her first answers.')
  })

  it('is taken from the latest day before, in whatever order they were recorded', () => {
    const before = [february({ housing: 1 }, '2026-03-05'), february({ housing: 9 }, '2026-02-03')]

    expect(inWords(answersOf(), before)).to.contain('Since Thursday 5 March').and.contain('housing 1 to 5')
  })

  it('passes over answers of a later day and to another measure', () => {
    const later = february({ housing: 9 }, '2026-03-20')
    const other = { ...february({ housing: 9 }), measure: 'another' }

    expect(inWords(answersOf(), [later, other])).to.equal('These are her first answers.')
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

describe('the change of a total in words', () => {
  const [first, second] = ['2026-02-03', '2026-03-03']
  const phq9 = (from: number, to: number): string =>
    said('phq9', [asked('phq9', first, nineTo(from)), asked('phq9', second, nineTo(to))])
  const gad7 = (from: number, to: number): string =>
    said('gad7', [
      asked('gad7', first, nineTo(from).slice(0, 7)),
      asked('gad7', second, nineTo(to).slice(0, 7)),
    ])
  const source = 'Lower is better. Reliable change as in the NHS Talking Therapies (IAPT) manual.'

  it('is reliable from six points on for depression, as in the UK, and not with five', () => {
    expect(phq9(18, 12)).to.equal(
      `Since Tuesday 3 February: PHQ-9 18 to 12, better by 6, a reliable change. ${source}`,
    )
    expect(phq9(18, 13)).to.equal(
      'Since Tuesday 3 February: PHQ-9 18 to 13, better by 5, not a reliable change (that takes 6 points). ' +
        source,
    )
  })

  it('is reliable from four points on for anxiety, also upwards', () => {
    expect(gad7(3, 7)).to.contain('GAD-7 3 to 7, higher by 4, a reliable change.')
    expect(gad7(3, 6)).to.contain('GAD-7 3 to 6, higher by 3, not a reliable change (that takes 4 points).')
    expect(gad7(3, 3)).to.contain('GAD-7 the same at 3.')
  })

  it('says where no reliable change is published', () => {
    const all = [asked('audit-c', first, [4, 2, 2]), asked('audit-c', second, [2, 1, 1])]

    expect(said('audit-c', all)).to.equal(
      'Since Tuesday 3 February: AUDIT-C (UK units) 8 to 4, better by 4. ' +
        'Lower is better. No reliable change is published for AUDIT-C (UK units).',
    )
  })

  it('says of a total that it was made up, which of the last one stands with its score', () => {
    const [some, all] = [[2, 2, null, 2, 2, 2, 2, 2, 0], nineTo(18)]

    expect(said('phq9', [asked('phq9', first, all), asked('phq9', second, some)])).to.contain(
      'PHQ-9 18 to 16, better by 2',
    )
    expect(said('phq9', [asked('phq9', first, some), asked('phq9', second, all)])).to.contain(
      'PHQ-9 16 (made up from 8 answers) to 18, higher by 2',
    )
  })

  it('says why there is no total to compare, and names the question that is never made up', () => {
    const before = asked('phq9', first, nineTo(18))

    expect(said('phq9', [before, asked('phq9', second, [2, 2, 2, 2, 2])])).to.equal(
      'Nothing to compare yet. Not compared: PHQ-9 (no score, 4 questions have no answer).',
    )
    expect(said('phq9', [before, asked('phq9', second, [2, 2, 2, 2, 2, 2, 2, 2])])).to.contain(
      'Not compared: PHQ-9 (no score, question 9 has no answer and is never made up from the others).',
    )
  })

  it('passes over a time without a total', () => {
    const all = [
      asked('phq9', first, nineTo(18)),
      asked('phq9', '2026-02-10', [1]),
      asked('phq9', second, nineTo(10)),
    ]

    expect(said('phq9', all)).to.contain('Since Tuesday 3 February: PHQ-9 18 to 10')
  })

  it('begins with the answers that were asked as the baseline', () => {
    const all = [
      asked('phq9', '2026-01-06', nineTo(20)),
      asked('phq9', first, nineTo(18), { point: 'baseline' }),
      asked('phq9', '2026-02-24', nineTo(14)),
      asked('phq9', second, nineTo(10), { point: 'review' }),
    ]

    expect(said('phq9', all)).to.contain('Since her first, Tuesday 3 February: PHQ-9 18 to 10')
  })

  it('begins anew with the newest referral, and not with one that came later', () => {
    const all = ['2025-06-03', '2026-02-03', '2026-02-24', '2026-03-03'].map((day, place) =>
      asked('phq9', day, nineTo(20 - place)),
    )
    const referrals = [{ day: '2025-06-01' }, { day: '2026-01-20' }, { day: '2026-03-10' }]

    expect(said('phq9', all, referrals)).to.contain('Since her first, Tuesday 3 February: PHQ-9 19 to 17')
    expect(said('phq9', all, referrals.slice(0, 1))).to.contain(
      'Since her first, Tuesday 3 June 2025: PHQ-9 20',
    )
  })
})

describe('the four questions of wellbeing in words', () => {
  it('are never summed, and each is better in its own direction, meaningful from two points on', () => {
    const all = [asked('ons4', '2026-02-03', [3, 4, 5, 8]), asked('ons4', '2026-03-03', [5, 5, 5, 9])]

    expect(said('ons4', all)).to.equal(
      'Since Tuesday 3 February: satisfied 3 to 5, better by 2, a meaningful change; ' +
        'worthwhile 4 to 5, better by 1; happy the same at 5; anxious 8 to 9, higher by 1.',
    )
  })
})

describe('the five outcome questions', () => {
  it('are five, each from 0 to 10 with words for both ends, none of them a total', () => {
    expect(wsa5.items.map(({ id, min, max, anchors }) => [id, min, max, anchors.length])).to.deep.equal(
      ['safety', 'housing', 'health', 'employment', 'finance'].map((id) => [id, 0, 10, 2]),
    )
  })
})
