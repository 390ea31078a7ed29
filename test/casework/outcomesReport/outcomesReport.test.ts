import { expect } from 'chai'
import {
  emptyReport,
  withWoman,
  type OutcomesReport,
} from '../../../casework/outcomesReport/outcomesReport.ts'
import { womanInReport } from '../../../casework/outcomesReport/womanInReport.ts'
import { mayShowPercentage, percentage } from '../../../casework/outcomesReport/percentage.ts'
import type { Answers, ItemAnswer } from '../../../casework/records/answers.ts'
import type { Case } from '../../../casework/records/case.ts'
import { aCase, aContact, answersOf } from '../../support/records.ts'

const period = { from: '2020-04-01', to: '2021-03-31' }

const housing = (day: string, answer: ItemAnswer['answer']): Answers => ({
  ...answersOf(),
  ...{ id: `answers ${day}`, day, items: [{ item: 'housing', answer }] },
})

/** A woman seen alone on 1 June 2020, who needs help with housing. */
const woman = (changes: Partial<Case> = {}): Case =>
  aCase({
    openedAt: '2020-05-04T10:00:00.000Z',
    referrals: [
      {
        id: 'referral-1',
        day: '2020-05-04',
        statuses: [{ status: 'engaged', from: '2020-05-20', by: 'keyworker-1' }],
      },
    ],
    needs: [{ need: 'housing', status: 'identified', from: '2020-06-01' }],
    contacts: [aContact({ day: '2020-06-01' })],
    answers: [housing('2020-06-01', 3), housing('2020-09-01', 6)],
    ...changes,
  })

const report = (...women: readonly Case[]): OutcomesReport =>
  women.reduce((sum, one) => withWoman(sum, womanInReport(one, period)), emptyReport)
const housingOf = (...women: readonly Case[]): unknown => report(...women).outcomes[1]
const nobody = {
  ...{ outcome: 'housing', need: 0, paired: 0, improved: 0, same: 0, worse: 0 },
  ...{ notAskedAgain: 0, highestAtFirst: 0 },
}
const oneNeed = { ...nobody, need: 1 }

describe('the outcomes report', () => {
  it('counts a woman who was seen alone, has the need and scored higher later as improved', () => {
    expect(housingOf(woman())).to.deep.equal({ ...oneNeed, paired: 1, improved: 1 })
  })

  it('counts the same and the worse apart', () => {
    const same = woman({ answers: [housing('2020-06-01', 3), housing('2020-09-01', 3)] })
    const worse = woman({ answers: [housing('2020-06-01', 3), housing('2020-09-01', 2)] })

    expect(housingOf(same, worse)).to.include({ paired: 2, improved: 0, same: 1, worse: 1 })
  })

  it('counts nobody who was seen in groups alone, or had a message only', () => {
    const group = woman({ contacts: [aContact({ day: '2020-06-01', mode: 'group' })] })
    const { attendance: _came, minutes: _minutes, ...rest } = aContact({ day: '2020-06-01', mode: 'text' })

    expect(report(group, woman({ contacts: [rest] }))).to.include({ engaged: 0, centre: 1 })
  })

  it('counts nobody seen on the day before the period or the day after, and both of its own days', () => {
    const days = ['2020-03-31', '2020-04-01', '2021-03-31', '2021-04-01']
    const engaged = days.map((day) => report(woman({ contacts: [aContact({ day })] })).engaged)

    expect(engaged).to.deep.equal([0, 1, 1, 0])
  })

  it('takes no need from a note: only what a person set', () => {
    expect(housingOf(woman({ needs: [] }))).to.deep.equal(nobody)
  })

  it('keeps who was not asked again out of the pairs, and counts her', () => {
    const once = woman({ answers: [housing('2020-06-01', 3)] })
    const refused = woman({ answers: [housing('2020-06-01', 3), housing('2020-09-01', 'prefer-not-to-say')] })

    expect(housingOf(once, refused)).to.deep.equal({ ...nobody, need: 2, notAskedAgain: 2 })
  })

  for (const [gap, day, paired] of [
    ['27', '2020-06-28', 0],
    ['28', '2020-06-29', 1],
  ] as const) {
    it(`takes a second score ${gap} days after the first ${paired === 1 ? 'as a pair' : 'for none'}`, () => {
      expect(housingOf(woman({ answers: [housing('2020-06-01', 3), housing(day, 6)] }))).to.include({
        paired,
      })
    })
  }

  for (const [days, day, paired] of [
    ['42', '2020-07-13', 1],
    ['43', '2020-07-14', 0],
  ] as const) {
    it(`takes a first score ${days} days after she was first seen ${paired === 1 ? 'as the baseline' : 'for none'}`, () => {
      expect(housingOf(woman({ answers: [housing(day, 3), housing('2020-12-01', 6)] }))).to.include({
        paired,
      })
    })
  }

  for (const [words, ended, point, paired] of [
    [
      'takes a closing score within two weeks of the end of her support, however near to the first',
      '2020-06-29',
      'closing',
      1,
    ],
    ['takes none asked longer before the end', '2020-06-30', 'closing', 0],
    ['takes no review that near', '2020-06-15', 'review', 0],
  ] as const) {
    it(words, () => {
      const answers = [housing('2020-06-01', 3), { ...housing('2020-06-15', 6), point }]
      const status = { status: 'closed', from: ended, reason: 'plan-completed', by: 'keyworker-1' } as const
      const referrals = [{ id: 'referral-1', day: '2020-05-04', statuses: [status] }]

      expect(housingOf(woman({ answers, referrals }))).to.include({ paired })
    })
  }

  it('compares with the latest score of the period, not with one after it', () => {
    const later = [housing('2020-06-01', 3), housing('2021-03-01', 2), housing('2021-04-02', 9)]

    expect(housingOf(woman({ answers: later }))).to.include({ worse: 1 })
  })

  it('leaves out a woman who died and a referral made by mistake', () => {
    const left = (['died', 'mistaken-referral'] as const).map((reason) =>
      woman({
        referrals: [
          {
            id: 'referral-1',
            day: '2020-05-04',
            statuses: [{ status: 'closed', from: '2021-02-01', reason, by: 'keyworker-1' }],
          },
        ],
      }),
    )

    expect(report(...left)).to.include({ engaged: 0, centre: 0 })
  })

  it('counts a woman for the borough she lived in when she was first asked, not for the one she moved to', () => {
    const moved = woman({
      boroughs: [
        { borough: 'Croydon', from: '2020-01-01' },
        { borough: 'Southwark', from: '2020-05-04' },
        { borough: 'Lambeth', from: '2020-08-01' },
      ],
    })
    const engagedIn = (['Croydon', 'Southwark', 'Lambeth'] as const).map(
      (borough) => womanInReport(moved, { ...period, borough })?.engaged ?? false,
    )

    expect(engagedIn).to.deep.equal([false, true, false])
  })

  it('says how many could not score higher', () => {
    const top = woman({ answers: [housing('2020-06-01', 10), housing('2020-09-01', 10)] })

    expect(housingOf(top)).to.include({ paired: 1, same: 1, highestAtFirst: 1 })
  })
})

describe('a percentage', () => {
  for (const [part, whole, printed] of [
    [5, 8, '63%'],
    [1, 8, '13%'],
    [1, 200, '1%'],
    [0, 10, '0%'],
    [10, 10, '100%'],
    [1, 300, '<1%'],
    [299, 300, '>99%'],
    [96, 128, '75%'],
    [74, 109, '68%'],
    [121, 184, '66%'],
    [58, 98, '59%'],
    [50, 91, '55%'],
  ] as const) {
    it(`of ${part} of ${whole} is ${printed}`, () => {
      expect(percentage(part, whole)).to.equal(printed)
    })
  }

  it('of nobody is none', () => {
    expect(percentage(0, 0)).to.equal(undefined)
  })

  it('is not shown where it could point at one woman', () => {
    const shown = [
      [3, 9],
      [4, 20],
      [16, 20],
      [5, 20],
      [0, 20],
    ].map(([part = 0, whole = 0]) => mayShowPercentage(part, whole))

    expect(shown).to.deep.equal([false, false, false, true, true])
  })
})
