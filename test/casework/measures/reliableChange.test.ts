import { expect } from 'chai'
import { isReliable, recoveryOf } from '../../../casework/measures/reliableChange.ts'
import { bundledMeasures } from '../../../stores/measureFiles.ts'

const [phq9, gad7, gad2] = ['phq9', 'gad7', 'gad2'].map((id) => {
  const measure = bundledMeasures().get(id)
  if (measure === undefined) throw new Error(`There is no measure ${id}`)
  return measure
})

describe('a reliable change of a total', () => {
  it('takes six points for depression and four for anxiety, as in the UK', () => {
    expect(phq9 && [isReliable(phq9, 10, 5), isReliable(phq9, 10, 4)]).to.deep.equal([false, true])
    expect(gad7 && [isReliable(gad7, 0, 3), isReliable(gad7, 0, 4)]).to.deep.equal([false, true])
  })

  it('is not known where none is published', () => {
    expect(gad2 && isReliable(gad2, 6, 0)).to.equal(undefined)
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
