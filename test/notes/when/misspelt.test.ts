import { expect } from 'chai'
import { misspelt } from '../../../notes/when/words/misspelt.ts'
import { senseOf } from '../../../notes/when/words/momentWords.ts'

describe('the slips of a thumb', () => {
  it('are a letter left out, doubled or swapped with its neighbour, and never the first', () => {
    expect(misspelt('may')).to.have.members(['my', 'maay', 'mya', 'ma', 'mayy'])
  })

  for (const word of [
    'sundry',
    'mend',
    'tees',
    'marsh',
    'aprils',
    'must',
    'auburn',
    'satire',
    'found',
    'money',
    'monkey',
  ]) {
    it(`make no day or month of “${word}”`, () => {
      const { weekday, month } = senseOf(word)

      expect([weekday, month]).to.deep.equal([undefined, undefined])
    })
  }
})
