import { expect } from 'chai'
import type { OutcomeCounts } from '../../../casework/outcomesReport/outcomesReport.ts'
import { shownCounts, type ShownCounts } from '../../../casework/outcomesReport/smallNumbers.ts'
import { outcomeIndicators } from '../../../casework/outcomesReport/womanInReport.ts'

const large = { improved: 60, same: 30, worse: 20, notAskedAgain: 40 }

/** Counts that add up, however those who make them up are changed. */
const counts = (changes: Partial<typeof large> = {}, place = 0): OutcomeCounts => {
  const { improved, same, worse, notAskedAgain } = { ...large, ...changes }
  const paired = improved + same + worse
  const outcome = outcomeIndicators[place] ?? 'safety'
  return {
    ...{ outcome, improved, same, worse, notAskedAgain, paired },
    ...{ need: paired + notAskedAgain, highestAtFirst: 0 },
  }
}

const alone = (changes: Partial<typeof large>): ShownCounts | undefined => shownCounts([counts(changes)])[0]

describe('the numbers of an outcomes report', () => {
  it('are all shown when none is small', () => {
    expect(alone({})).to.include({ need: 150, paired: 110, improved: 60, same: 30, worse: 20 })
    expect(alone({})).to.include({ improvedOfPaired: '55%', pairedOfNeed: '73%' })
  })

  for (const few of [1, 2, 3, 4]) {
    it(`say below five for ${few}, and hide the next smallest too, so that it cannot be worked out`, () => {
      expect(alone({ worse: few })).to.include({ worse: '<5', same: 'not-shown', improved: 60 })
    })
  }

  it('show none and five as they are', () => {
    expect(alone({ worse: 0 })).to.include({ worse: 0, same: 30 })
    expect(alone({ worse: 5 })).to.include({ worse: 5, same: 30 })
  })

  it('hide one more where two that are hidden are few together', () => {
    expect(alone({ same: 1, worse: 2 })).to.include({ same: '<5', worse: '<5', improved: 'not-shown' })
  })

  it('give no percentage where a number in it is hidden or there are fewer than ten', () => {
    expect(alone({ same: 1, worse: 2 })?.improvedOfPaired).to.equal(undefined)
    expect(alone({ improved: 9, same: 0, worse: 0 })?.improvedOfPaired).to.equal(undefined)
    expect(alone({ improved: 10, same: 0, worse: 0 })?.improvedOfPaired).to.equal('100%')
  })

  it('hide how many were not asked again where few were asked twice', () => {
    expect(alone({ improved: 3, same: 0, worse: 0 })).to.include({
      ...{ need: 43, paired: '<5', improved: '<5', notAskedAgain: 'not-shown' },
    })
  })

  it('hide the next smallest of a column where exactly one of it is hidden', () => {
    const shown = shownCounts([counts({ worse: 2 }, 0), counts({ worse: 25 }, 1), counts({ worse: 21 }, 2)])
    const hidden = (name: 'same' | 'worse' | 'improved' | 'paired'): number =>
      shown.filter((row) => typeof row[name] !== 'number').length

    expect([shown[0]?.worse, shown[2]?.worse]).to.deep.equal(['<5', 'not-shown'])
    expect([hidden('worse'), hidden('same')]).to.not.include(1)
    expect([hidden('improved'), hidden('paired')]).to.deep.equal([0, 0])
  })

  it('can never be worked out from the rest of a row', () => {
    for (const improved of [0, 1, 4, 5, 12])
      for (const same of [0, 1, 4, 5, 12])
        for (const worse of [0, 1, 4, 5, 12])
          for (const notAskedAgain of [0, 1, 4, 5, 12]) {
            const shown = alone({ improved, same, worse, notAskedAgain })
            expect(shown === undefined ? [] : givenAway(shown), JSON.stringify(shown)).to.deep.equal([])
          }
  })
})

/** The sums of a row in which exactly one number is hidden, so that it is known after all. */
function givenAway(shown: ShownCounts): readonly string[] {
  const sums = [
    [shown.need, shown.paired, shown.notAskedAgain],
    [shown.paired, shown.improved, shown.same, shown.worse],
  ]
  return sums.filter((sum) => sum.filter((number) => typeof number !== 'number').length === 1).map(String)
}
