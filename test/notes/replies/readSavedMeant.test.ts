import { expect } from 'chai'
import { readSavedMeant } from '../../../notes/replies/readSavedMeant.ts'
import { thursday } from '../../support/thursday.ts'

describe('what is meant by something saved', () => {
  const read: readonly (readonly [string, ReturnType<typeof readSavedMeant>])[] = [
    ['Jade', { who: 'Jade' }],
    ['Jade Morgan', { who: 'Jade Morgan' }],
    ['W-VV396G-C', { who: 'W-VV396G-C' }],
    ["Jade's contact", { who: 'Jade', what: 'contact' }],
    ["Jade's contact of Tuesday", { who: 'Jade', what: 'contact', day: '2026-03-10' }],
    ['Jade’s last answers', { who: 'Jade', what: 'answers' }],
    ['Jade Morgan answers from 3 March', { who: 'Jade Morgan', what: 'answers', day: '2026-03-03' }],
    ['Jade from yesterday', { who: 'Jade', day: '2026-03-11' }],
  ]
  for (const [text, meant] of read) {
    it(`is read from "${text}"`, () => {
      expect(readSavedMeant(text, thursday)).to.deep.equal(meant)
    })
  }
})
