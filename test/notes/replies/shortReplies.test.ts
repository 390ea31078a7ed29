import { expect } from 'chai'
import { harmIn } from '../../../notes/replies/besideHarm.ts'
import { readCorrection } from '../../../notes/replies/readCorrection.ts'
import { women } from '../women.ts'

describe('a short reply', () => {
  for (const reply of [
    'no it was a missed call',
    'no, she missed it',
    'not at the hub, at court',
    'no answer, left voicemail',
    'actually 30 mins',
  ]) {
    it(`is not taken for harm by what its few words weigh: ${reply}`, () => {
      expect(harmIn(reply, women)).to.deep.equal([])
    })
  }

  it('of harm that the lists know is taken for harm all the same', () => {
    expect(harmIn('no she took an overdose', women).map(({ category }) => category)).to.include('overdose')
  })

  for (const reply of ['that is not right', 'no thats not right', 'that isn’t right']) {
    it(`that only says so is wrong about nothing in particular: ${reply}`, () => {
      const reading = { with: 'her', day: '2026-03-12', dayGiven: false, topics: [] } as const
      const draft = { reading: { ...reading, topics: [] }, candidates: [] }
      const { kind } = readCorrection(reply, { now: '2026-03-12T16:30:00.000Z', women, draft })

      expect(kind).to.equal('neither')
    })
  }
})
