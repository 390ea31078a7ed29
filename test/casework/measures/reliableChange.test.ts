import { expect } from 'chai'
import { recoveryOf, totalChange } from '../../../casework/measures/reliableChange.ts'
import type { ItemAnswer } from '../../../casework/records/answers.ts'
import { bundledMeasures } from '../../../stores/measureFiles.ts'

const [phq9, gad7] = ['phq9', 'gad7'].map((id) => {
  const measure = bundledMeasures().get(id)
  if (measure === undefined) throw new Error(`There is no measure ${id}`)
  return measure
})

const answers = (numbers: readonly number[]): readonly ItemAnswer[] =>
  numbers.map((answer, place) => ({ item: `q${place + 1}`, answer }))

describe('the change of a total', () => {
  it('is reliable from six points on for depression, as in the UK', () => {
    const before = answers([2, 2, 2, 2, 2, 0, 0, 0, 0])
    const five = phq9 && totalChange(phq9, before, answers([1, 1, 1, 1, 1, 0, 0, 0, 0]))
    const six = phq9 && totalChange(phq9, before, answers([1, 1, 1, 1, 0, 0, 0, 0, 0]))

    expect(five).to.deep.equal({ from: 10, to: 5, direction: 'better', reliable: false })
    expect(six).to.deep.equal({ from: 10, to: 4, direction: 'better', reliable: true })
  })

  it('is reliable from four points on for anxiety, also for the worse', () => {
    const worse = gad7 && totalChange(gad7, answers([0, 0, 0, 0, 0, 0, 0]), answers([1, 1, 1, 1, 0, 0, 0]))

    expect(worse).to.deep.equal({ from: 0, to: 4, direction: 'worse', reliable: true })
  })

  it('is not known where one of the two has no total', () => {
    expect(phq9 && totalChange(phq9, answers([1, 1]), answers([0, 0, 0, 0, 0, 0, 0, 0, 0]))).to.equal(
      undefined,
    )
  })
})

describe('recovery', () => {
  const pair = (first: number, last: number): { first: number; last: number } => ({ first, last })

  it('is below both cut-offs at last for somebody who was at one of them at first', () => {
    expect(recoveryOf({ phq9: pair(10, 9), gad7: pair(3, 3) })).to.include({
      ...{ wasCase: true, recovery: true, reliableRecovery: false },
    })
  })

  it('is reliable when one of the two fell enough and the other did not rise', () => {
    expect(recoveryOf({ phq9: pair(15, 9), gad7: pair(8, 7) })).to.include({ reliableRecovery: true })
    expect(recoveryOf({ phq9: pair(15, 9), gad7: pair(2, 6) })).to.include({
      ...{ recovery: true, reliableImprovement: false, reliableRecovery: false },
    })
  })

  it('is nothing that somebody who was no case can reach', () => {
    expect(recoveryOf({ phq9: pair(9, 0), gad7: pair(7, 0) })).to.include({ wasCase: false, recovery: false })
  })
})
