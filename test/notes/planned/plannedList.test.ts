import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

function plans(note: string): readonly string[] {
  return readNote(note, { now, women }).contacts.map(({ who, contact: { attendance, dayGiven, next } }) =>
    [
      ...[nameOf(who.certain), attendance ?? '-', dayGiven ? 'day' : '-'],
      ...[next?.day, next?.time, next?.mode, next?.place],
    ].join(' '),
  )
}

const joyAndAisha = [
  'Joy Price - - 2026-03-13 10:00 in-person hub',
  'Aisha Rahman - - 2026-03-13 12:00 in-person home',
]

describe('a plan for a day to come', () => {
  for (const note of ['Plan for tmrw: Joy hub 10am, Aisha HV 12', 'tmrw - Joy 10am hub, Aisha 12 HV']) {
    it(`is the next appointment of each woman in it: “${note}”`, () => {
      expect(plans(note)).to.deep.equal(joyAndAisha)
    })
  }

  it('asks whose it is, and gives nothing, where the words of several cannot be told apart', () => {
    const note = 'Plan for tmrw: 10 Joy hub, 12 Aisha HV, 3 prison visit Jade Morgan'

    expect(plans(note)).to.deep.equal([' - -    '])
  })

  it('takes no hearing for an appointment of ours', () => {
    expect(plans('tmrw - Jade Morgan court 10am')).to.deep.equal(['Jade Morgan - -    '])
  })

  it('is none where the message tells what was', () => {
    expect(plans('tmrw - will ring Joy. Saw her at hub today 30 mins')[0]).to.match(/^Joy Price came/)
  })
})
