import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const days = (note: string): string =>
  readNote(note, { now, women })
    .contacts.map(({ contact: { day, dayGiven } }) => `${day}${dayGiven ? '' : '?'}`)
    .join(', ')

describe('a heading over several women', () => {
  for (const [note, expected] of [
    ['Two on the phone today. Kasia 10 min, anxious. Joy 20 min, better.', '2026-03-12, 2026-03-12'],
    ['Sat shift. Called Kasia 6pm, no reply. Called Joy 6.20pm, 8 mins', '2026-03-07, 2026-03-07'],
    ['Ward visits yesterday. Kasia 1pm, 40 min. Joy 2pm, 20 min', '2026-03-11, 2026-03-11'],
    ['Ward visits. Kasia 1pm, 40 min. Joy 2pm, 20 min', '2026-03-12?, 2026-03-12?'],
  ] as const) {
    it(`gives its day to each in “${note}”`, () => {
      expect(days(note)).to.equal(expected)
    })
  }

  it('says how it was where they do not', () => {
    const { contacts } = readNote('Phone calls this am. Kasia 10 min, ok. Joy 20 min, ok', { now, women })

    expect(contacts.map(({ contact: { mode } }) => mode)).to.deep.equal(['phone', 'phone'])
  })
})
