import { expect } from 'chai'
import { wordsToLookUp } from '../../../notes/names/nameLookup.ts'

describe('the words of a note that women are looked up by', () => {
  it('leaves out what nobody is called', () => {
    const note =
      'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm'

    expect(wordsToLookUp(note)).to.deep.equal(['saw', 'jade', 'morgan', 'thu', 'hub', 'notice', 'th', 'pm'])
  })

  for (const name of [
    'Hope',
    'grant',
    'april summers',
    'Thu',
    'Friday',
    'happy',
    'Saw',
    'weeks',
    'Blessing',
  ]) {
    it(`gives every word of “${name}”`, () => {
      expect(wordsToLookUp(`rang ${name}`)).to.include.members(name.toLowerCase().split(' '))
    })
  }

  it('gives a word that nobody is called where it stands alone', () => {
    expect(wordsToLookUp('Housing')).to.deep.equal(['housing'])
  })

  it('gives a hyphened name in one piece and in parts, also where a part is such a word', () => {
    expect(wordsToLookUp('Rang Maria Next-Lima')).to.include.members(['nextlima', 'lima', 'maria'])
  })
})
