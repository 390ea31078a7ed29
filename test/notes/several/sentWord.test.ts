import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'
import { attendanceTold } from './attendanceTold.ts'

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const maria = 'Maria Santos-Lima'
const group = 'Sewing group, hub, 10-12. Kasia and Liz came.'

describe('a woman of a group who was not there', () => {
  const cases: readonly [said: string, attendance: string][] = [
    ['Maria rang to say that her bus had not come', 'cancelled-by-her'],
    ['Maria had told me beforehand that she had an exam', 'cancelled-by-her'],
    ['Maria texted in with flu', 'cancelled-by-her'],
    ['Maria rang 9.30 - car dead', 'cancelled-by-her'],
    ['Our Maria phoned ahead (migraine)', 'cancelled-by-her'],
    ['Text from Maria at 9.45, train cancelled', 'cancelled-by-her'],
    ['Had a message from Maria to say she was at work', 'cancelled-by-her'],
    ['Maria on holiday', 'missed'],
    ['Maria double booked with probation', 'missed'],
    ['Maria had her scan at 11 so could not join us', 'missed'],
  ]
  for (const [said, attendance] of cases) {
    it(`has a line of her own: ${said}`, () => {
      expect(attendanceTold(`${group} ${said}`)).to.deep.equal([
        `${kasia} came`,
        `${liz} came`,
        `${maria} ${attendance}`,
      ])
    })
  }
  for (const said of ['Maria rang later to ask about her food voucher', 'I asked Kasia to tell Maria']) {
    it(`has none where she is only spoken of: ${said}`, () => {
      expect(attendanceTold(`${group} ${said}`)).to.deep.equal([`${kasia} came`, `${liz} came`])
    })
  }
})

describe('a group that has no name of a group', () => {
  it('is told by its hours and by those who follow them', () => {
    expect(attendanceTold('Nail bar at the hub 1-2.30 w Kasia, Liz and Maria, great fun')).to.deep.equal([
      `${kasia} came`,
      `${liz} came`,
      `${maria} came`,
    ])
  })
})

describe('a contact that is told of behind a group', () => {
  const told = (note: string): readonly string[] =>
    readNote(note, { now, women }).contacts.map(({ who, contact: { mode = '-', minutes = '-' } }) =>
      [nameOf(who.certain), mode, minutes].join(' '),
    )
  const notes: readonly [note: string, last: string][] = [
    ['Art group 10-12: Kasia, Liz. Then this aft rang Maria, 10 mins, rent', `${maria} phone 10`],
    [
      'Art group 10-12: Kasia, Liz. Afterwards saw Maria at the hub for half an hour',
      `${maria} in-person 30`,
    ],
    ['Weds: Kasia & Liz at the IT workshop. Thurs: Kasia rang me 5 min', `${kasia} phone 5`],
  ]
  for (const [note, last] of notes) {
    it(`is one of its own: ${note}`, () => {
      const lines = told(note)
      expect(lines).to.have.length(3)
      expect(lines[2]).to.equal(last)
    })
  }
})
