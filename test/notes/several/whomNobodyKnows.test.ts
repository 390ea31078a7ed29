import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, nameOf, women } from '../women.ts'

const whoIn = (note: string) => {
  const [{ who }] = readNote(note, { now, women }).contacts
  return { chosen: nameOf(who.certain), asked: who.candidates.map(nameOf) }
}

describe('a contact with somebody whom nobody knows', () => {
  for (const note of [
    'New lady Bernadette rang about the breakfast club, heard of it from Kasia',
    'New client Sandra phoned about housing. Kasia told her about us',
    'Walk-in: Bea, 20 mins, lives with Kasia',
    'A woman called Dot rang, got our number from Kasia',
    'Bernadette rang, she knows Kasia',
  ]) {
    it(`is not taken for hers who is only spoken of: ${note}`, () => {
      expect(whoIn(note)).to.deep.equal({ chosen: undefined, asked: ['Katarzyna Nowak'] })
    })
  }

  it('may be either’s of two', () => {
    expect(whoIn("Kasia or Tracy rang, couldn't tell which")).to.deep.equal({
      chosen: undefined,
      asked: ['Katarzyna Nowak', 'Tracy Hope'],
    })
  })

  it('is hers about whom a worker rang', () => {
    expect(whoIn('Sandra from the hostel rang re Kasia').chosen).to.equal('Katarzyna Nowak')
  })
})
