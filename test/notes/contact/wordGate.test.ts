import { expect } from 'chai'
import { holding, mayHold } from '../../../notes/contact/wordGate.ts'

describe('asking a text for words before a pattern is tried', () => {
  for (const [text, words] of [
    ['Rang her at the HUB', 'hub'],
    ['t/c to Jade', ' t/c'],
    ['she didn’t come', "n't "],
    ['po', ' po '],
    ['saw Siobhán at 2', ' saw | met '],
    ['gp', 'gp'],
  ] as const) {
    it(`never misses “${words}” in “${text}”`, () => {
      expect(mayHold(text, holding(words))).to.equal(true)
    })
  }

  it('passes over a text with none of the words', () => {
    expect(mayHold('Saw Jade for half an hour', holding('phone| tc |hub'))).to.equal(false)
  })

  it('takes a space for the edge of a word', () => {
    expect(mayHold('a sport hall', holding(' po '))).to.equal(false)
  })

  it('forgets the text before', () => {
    mayHold('at the hub', holding('hub'))

    expect(mayHold('at her flat', holding('hub'))).to.equal(false)
  })
})
