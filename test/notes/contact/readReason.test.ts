import { expect } from 'chai'
import { partsOf } from '../../../notes/noteParts.ts'
import { readWho } from '../../../notes/names/readWho.ts'
import { now, women } from '../women.ts'

const reason = (note: string): string | undefined =>
  partsOf(note, now, readWho(note, women).findings).reason?.value

describe('why she did not come', () => {
  const reasons: readonly [note: string, reason: string][] = [
    ['Liz cancelled - kids ill', 'childcare'],
    ['Kasia DNA, no childcare', 'childcare'],
    ['Aisha cancelled, son off school', 'childcare'],
    ['Shan cancelled today, poorly', 'ill'],
    ['Joy cancelled as she has a migraine', 'ill'],
    ['Tracy DNA, said she forgot', 'forgot'],
    ['Destiny missed her appt, overslept', 'forgot'],
    ['Maria cancelled, bus strike', 'transport'],
    ["Patience can't make it today, no bus fare", 'transport'],
    ['Chantelle cancelled, at work', 'work'],
    ['Jade Morgan DNA, she was in court', 'court'],
    ['Kasia missed session, no credit to let us know', 'no-credit'],
    ['Liz cancelled, GP appointment', 'appointment'],
    ['Aisha cancelled, funeral', 'other'],
    ['I had to cancel Shan, off sick', 'ill'],
  ]
  for (const [note, expected] of reasons) {
    it(`is read where it is said: ${note}`, () => {
      expect(reason(note)).to.equal(expected)
    })
  }

  for (const note of [
    'Kasia DNA',
    'Liz cancelled. Rebooked',
    'Saw Aisha, she has been ill',
    'Rang Joy no answer',
  ]) {
    it(`is not read where none is said: ${note}`, () => {
      expect(reason(note)).to.equal(undefined)
    })
  }

  it('says which words it was read from', () => {
    const note = 'Liz cancelled - kids ill'

    expect(partsOf(note, now, readWho(note, women).findings).reason?.text).to.equal('kids ill')
  })
})
