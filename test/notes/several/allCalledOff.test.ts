import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const attendances = (note: string): string =>
  readNote(note, { now, women })
    .contacts.map(({ contact: { attendance = '-', minutes = '-' } }) => `${attendance} ${minutes}`)
    .join(', ')

describe('a list of women who were all put off', () => {
  for (const [note, expected] of [
    ['Cancelled all mine today, off sick: Kasia 10am, Joy 1pm', 'cancelled-by-us -, cancelled-by-us -'],
    ['Hub flooded so everyone cancelled: Kasia 10-11, Joy 12', 'cancelled-by-us -, cancelled-by-us -'],
    ['All my appts canx, in training:\nKasia 10\nJoy 11', 'cancelled-by-us -, cancelled-by-us -'],
    ['Had to cancel everyone, no heating: Kasia 10am, Joy dna', 'cancelled-by-us -, missed -'],
  ] as const) {
    it(`reads “${note}” as put off by us`, () => {
      expect(attendances(note)).to.equal(expected)
    })
  }

  for (const [note, expected] of [
    ['All at hub today: Kasia 30m, Joy 40m', 'came 30, came 40'],
    ['Everyone at hub today: Kasia 30m, Joy 40m, Liz cancelled', 'came 30, came 40, cancelled-by-her -'],
  ] as const) {
    it(`does not read “${note}” as put off by us`, () => {
      expect(attendances(note)).to.equal(expected)
    })
  }
})

describe('who came to the group that another missed', () => {
  const modes = (note: string): string =>
    readNote(note, { now, women })
      .contacts.map(({ contact: { mode = '-' } }) => mode)
      .join(', ')

  it('is in the group too', () => {
    expect(modes('Tracy & Joy both dna sewing grp. Kasia came')).to.equal('group, group, group')
  })

  it('is not in it where she came for something else', () => {
    expect(modes('Tracy dna sewing group. Kasia came to the hub for her PIP form')).to.equal(
      'group, in-person',
    )
  })
})
