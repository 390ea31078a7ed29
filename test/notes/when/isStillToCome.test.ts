import { expect } from 'chai'
import { isStillToCome } from '../../../notes/when/isStillToCome.ts'
import { thursday } from '../../support/thursday.ts'

describe('a "when" that is still to come', () => {
  for (const words of [
    'tomorrow',
    'in an hour',
    'next Friday',
    'today at 11 pm',
    '2027-01-05',
    'tomorrow 9am',
  ]) {
    it(`is seen in "${words}"`, () => {
      expect(isStillToCome(words, thursday)).to.equal(true)
    })
  }

  for (const words of [
    'this morning',
    'yesterday at 11 pm',
    'today at 2 pm',
    'on Monday',
    'just now',
    'about 20 minutes ago',
    'at 5 pm',
    'since last Friday, until tomorrow',
    'she did not say',
    '',
  ]) {
    it(`is not seen in "${words}"`, () => {
      expect(isStillToCome(words, thursday)).to.equal(false)
    })
  }
})
