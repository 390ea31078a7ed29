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
    'drop in: walk-in, lady called Dot, knows Kasia',
    'New woman at the hub today, Dot, friend of Kasia',
    'Drop in: Dot (Kasia’s cousin), 20 min, needs food',
    'Woman at the door today, didn’t give a name, said she knows Kasia',
    'lady off the street, pal of Kasia, gave her a food voucher',
    'Someone new today: Dot. Kasia brought her. 20 min',
    'Phone call from Dot who used to share with Kasia',
    'Bernadette from the refuge, Kasia’s old roommate, came in for a chat',
    'gate meet for Bernadette, Kasia’s pad mate, 30 min',
    'woman rang, wouldnt give her name, friend of Kasia’s',
  ]) {
    it(`is not taken for hers who is only spoken of: ${note}`, () => {
      expect(whoIn(note)).to.deep.equal({ chosen: undefined, asked: ['Katarzyna Nowak'] })
    })
  }

  for (const note of [
    'walk-in: Kasia, 20 min',
    'Drop in: saw Kasia 20 min, she came with Tracy',
    'First session with Kasia at the hub, 40 min',
    'Self referral form done with Kasia, 20 min',
    'New lady rang about Kasia',
  ]) {
    it(`is not meant where her own contact is told: ${note}`, () => {
      expect(whoIn(note).chosen).to.equal('Katarzyna Nowak')
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
