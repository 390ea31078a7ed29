import { expect } from 'chai'
import { itemsAsked, partsOf } from '../../../casework/measures/asking.ts'
import { measureNamed } from '../../support/measures.ts'

const idsOf = (id: string, pace: 'together' | 'one-by-one' = 'together'): readonly string[] =>
  partsOf(measureNamed(id), pace).map(({ items }) => items.map((item) => item.id).join(' '))

describe('the parts in which a measure is asked', () => {
  it('put what she must be alone for on a card of its own', () => {
    expect(idsOf('phq9')).to.deep.equal(['q1 q2 q3 q4 q5 q6 q7 q8', 'q9 q10'])
    expect(idsOf('wsa5')).to.deep.equal(['safety housing health employment finance'])
  })

  it('are one where a phone can hold it', () => {
    expect(idsOf('gad7')).to.have.length(1)
  })

  it('are nine questions at most', () => {
    const gad7 = measureNamed('gad7')
    const long = { ...gad7, items: [...gad7.items, ...gad7.items] }

    expect(partsOf(long, 'together').map(({ items }) => items.length)).to.deep.equal([9, 5])
  })

  it('are one question each where they are put one after another', () => {
    expect(idsOf('phq9', 'one-by-one')).to.have.length(10)
  })

  it('leave out what she must be alone for where she is not', () => {
    const [, last] = partsOf(measureNamed('phq9'), 'together')

    expect(last === undefined ? [] : itemsAsked(last, false).map(({ id }) => id)).to.deep.equal(['q10'])
  })
})
