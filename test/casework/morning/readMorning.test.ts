import { expect } from 'chai'
import { readMorning } from '../../../casework/morning/readMorning.ts'

describe('what is asked of the morning message', () => {
  for (const [words, at] of [
    ['at 9:15', '09:15'],
    ['9.15', '09:15'],
    ['at 9 am', '09:00'],
    ['at 7am', '07:00'],
    ['16:00', '16:00'],
    ['at 1 pm', '13:00'],
    ['at 12 pm', '12:00'],
  ] as const)
    it(`is a time: ${words}`, () => {
      expect(readMorning(words)).to.deep.equal({ kind: 'at', at, zone: undefined })
    })

  it('can be in another zone', () => {
    expect(readMorning('at 8:30 in Europe/Athens')).to.deep.equal({
      ...{ kind: 'at', at: '08:30', zone: 'Europe/Athens' },
    })
  })

  for (const [words, kind] of [
    ['', 'show'],
    ['off', 'off'],
    ['on', 'on'],
    ['at 25:00', 'not-understood'],
    ['at 8:30 in Narnia', 'not-understood'],
    ['soon', 'not-understood'],
  ] as const)
    it(`is “${kind}”: ${words}`, () => {
      expect(readMorning(words)).to.deep.equal({ kind })
    })
})
