import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const withOf = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ contact }) => contact.with)

describe('whether a contact was with her or about her', () => {
  const notes: readonly [note: string, whom: 'her' | 'about-her'][] = [
    ['Kasia me n her solicitor on video call 11-11.30', 'her'],
    ['Core group on Teams, Kasia there + social worker. 1 hr', 'her'],
    ['Kasia - e-mailed barista course details, 6 wks from September', 'her'],
    ['Called for Kasia at home 12.30, 20 mins on the stairs', 'her'],
    ["Kasia's worker at rehab, Zoom, 25 mins", 'about-her'],
    ["Had Kasia's mother-in-law on the line for half an hour", 'about-her'],
    ["Bank's vulnerable customer team re Kasia, phone 35 mins", 'about-her'],
    ['On hold to DWP 40 mins for Kasia, claim reinstated', 'about-her'],
    ['The mammy of Kasia rang me, in bits', 'about-her'],
  ]
  for (const [note, whom] of notes) {
    it(`is ${whom}: ${note}`, () => {
      expect(withOf(note)).to.deep.equal([whom])
    })
  }
  it('is told apart where a list of calls says "with" of each', () => {
    const note =
      "Two calls today. With Kasia, 5 minutes, her travel card. With Liz's employment adviser, 20 minutes"
    const { contacts } = readNote(note, { now, women })
    expect(contacts.map(({ who }) => nameOf(who.certain))).to.deep.equal([
      'Katarzyna Nowak',
      "Elizabeth O'Connor",
    ])
    expect(withOf(note)).to.deep.equal(['her', 'about-her'])
  })
})
