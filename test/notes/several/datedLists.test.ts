import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const told = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { day, attendance = '-' } }) =>
    [nameOf(who.certain), day.slice(5), attendance].join(' '),
  )

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'

describe('a message that is written up by days', () => {
  const notes: readonly [note: string, contacts: readonly string[]][] = [
    [
      'My week. Monday: Kasia, home visit, an hour, council tax. Tuesday: Liz, video, 30 mins, her college place is confirmed. Wednesday: Shan, cancelled by me as the room was double booked',
      [`${kasia} 03-09 came`, `${liz} 03-10 came`, `${shan} 03-11 cancelled-by-us`],
    ],
    [
      'Diary: Monday 9 March Kasia at home (1 hour). Tuesday 10 March Liz did not come to the hub',
      [`${kasia} 03-09 came`, `${liz} 03-10 missed`],
    ],
    [
      'The 9th: Kasia, settled in at last, 20 mins. The 10th: Liz, had no time for me at all today because the neighbour was in',
      [`${kasia} 03-09 came`, `${liz} 03-10 -`],
    ],
    [
      'Mon Kasia HV 1h; Tues Liz hub 30m; Wed Shan canx',
      [`${kasia} 03-09 came`, `${liz} 03-10 came`, `${shan} 03-11 cancelled-by-her`],
    ],
  ]
  for (const [note, contacts] of notes) {
    it(`gives each day to the woman behind it: ${note}`, () => {
      expect(told(note)).to.deep.equal(contacts)
    })
  }
})
