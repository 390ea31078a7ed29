import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const told = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { day, minutes = '-', attendance = '-' } }) =>
    [nameOf(who.certain), day.slice(5), minutes, attendance].join(' '),
  )

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'
const aisha = 'Aisha Rahman'

describe('a message that tells of one contact after another', () => {
  const notes: readonly [note: string, contacts: readonly string[]][] = [
    [
      'Saw Kasia, then Liz, then Shan at hub today, 30 mins each',
      [`${kasia} 03-12 30 came`, `${liz} 03-12 30 came`, `${shan} 03-12 30 came`],
    ],
    ['Saw Kasia then Liz', [`${kasia} 03-12 - came`, `${liz} 03-12 - -`]],
    ['Rang Kasia, then Liz, no answer', [`${kasia} 03-12 - -`, `${liz} 03-12 - no-answer`]],
    ['Saw Kasia. She rang Tracy, then Liz.', [`${kasia} 03-12 - came`]],
    ['katarzina n shan both came to coffee morning', [`${kasia} 03-12 - came`, `${shan} 03-12 - came`]],
    ['slips n trips both came up, saw Kasia', [`${kasia} 03-12 - came`]],
    [
      'TC Aisha 20/2 5 mins, 27/2 na, 6/3 30 mins',
      [`${aisha} 02-20 5 came`, `${aisha} 02-27 - no-answer`, `${aisha} 03-06 30 came`],
    ],
    [
      'Aisha: 20/2 hub 45m, 27/2 dna, 6/3 tc 10 mins. Wants to move',
      [`${aisha} 02-20 45 came`, `${aisha} 02-27 - missed`, `${aisha} 03-06 10 came`],
    ],
    ['TC Aisha 20/2 5 mins, 27/2 court, 6/3 30 mins', [`${aisha} 02-20 5 came`]],
    ['Saw Aisha 10/3 30 mins, 17/3 hub', [`${aisha} 03-10 30 came`]],
    ['met w Liz yday pm at cafe, then again this am at hub', [`${liz} 03-11 - came`, `${liz} 03-12 - came`]],
    [
      'Rang Kasia Mon, no answer, and again Tues, no answer',
      [`${kasia} 03-09 - no-answer`, `${kasia} 03-10 - no-answer`],
    ],
    ['Saw Kasia yesterday and again today he was outside', [`${kasia} 03-11 - came`]],
    ['Saw Kasia yesterday at hub re ex, then again this am he hit her', [`${kasia} 03-11 - came`]],
    ['Saw Kasia yesterday, and again on 19/3', [`${kasia} 03-11 - came`]],
    [
      'Sewing grp tues. In: Liz, Aisha. Out: Kasia (gp appt), Tracy (no contact)',
      [
        `${liz} 03-10 - came`,
        `${aisha} 03-10 - came`,
        `${kasia} 03-10 - missed`,
        'Tracy Hope 03-10 - missed',
      ],
    ],
  ]
  for (const [note, contacts] of notes) {
    it(`tells of ${contacts.join(', ')}: ${note}`, () => {
      expect(told(note)).to.deep.equal(contacts)
    })
  }
})
