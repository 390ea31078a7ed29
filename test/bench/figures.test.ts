import { expect } from 'chai'
import { median, percentile, ratios, spreadOf } from '../../bench/figures.ts'

describe('the figures of the bench', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place)

  it('have as percentile the measurement that so many hundredths do not exceed', () => {
    expect(percentile(hundred, 50)).to.equal(50)
    expect(percentile(hundred, 99)).to.equal(99)
    expect(percentile([3, 1, 2], 50)).to.equal(2)
    expect(percentile([7], 99)).to.equal(7)
  })

  it('have as median the middle one, or half way between the middle two', () => {
    expect(median([9, 1, 5])).to.equal(5)
    expect(median([10, 1, 4, 2])).to.equal(3)
  })

  it('compare numbers as numbers and leave the order of the rounds alone', () => {
    const rounds = [100, 9, 20]

    expect(spreadOf(rounds)).to.deep.equal({ median: 20, least: 9, most: 100 })
    expect(rounds).to.deep.equal([100, 9, 20])
  })

  it('have their ratio round by round', () => {
    expect(ratios([50, 30, 90], [100, 60, 90])).to.deep.equal([0.5, 0.5, 1])
  })

  it('are refused where nothing was measured or the rounds do not match', () => {
    expect(() => median([])).to.throw('Nothing was measured')
    expect(() => percentile([], 50)).to.throw('Nothing was measured')
    expect(() => ratios([1, 2], [1])).to.throw('side by side')
  })
})
