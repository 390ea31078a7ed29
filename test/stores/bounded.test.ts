import { expect } from 'chai'
import { boundedOf } from '../../stores/bounded.ts'

describe('a bounded number of values', () => {
  it('lets go of the one that was longest left alone', () => {
    const values = boundedOf<string>({ values: 2, size: 100 })
    values.set('a', 'A', 1)
    values.set('b', 'B', 1)
    values.get('a')
    values.set('c', 'C', 1)

    expect(['a', 'b', 'c'].map((key) => values.get(key))).to.deep.equal(['A', undefined, 'C'])
  })

  it('lets go of as many as are too large together, and of one that is too large alone', () => {
    const values = boundedOf<string>({ values: 10, size: 10 })
    values.set('a', 'A', 4)
    values.set('b', 'B', 4)
    values.set('b', 'B2', 5)
    values.set('c', 'C', 5)
    const before = ['a', 'b', 'c'].map((key) => values.get(key))
    values.set('d', 'D', 11)

    expect(before).to.deep.equal([undefined, 'B2', 'C'])
    expect(['b', 'c', 'd'].map((key) => values.get(key))).to.deep.equal([undefined, undefined, undefined])
  })

  it('keeps room for as much again after values were taken out', () => {
    const values = boundedOf<string>({ values: 10, size: 10 })
    values.set('a', 'A', 9)
    values.delete('a')
    values.delete('a')
    values.set('b', 'B', 9)
    values.clear()
    values.set('c', 'C', 5)
    values.set('d', 'D', 5)

    expect(['a', 'b', 'c', 'd'].map((key) => values.get(key))).to.deep.equal([undefined, undefined, 'C', 'D'])
  })
})
