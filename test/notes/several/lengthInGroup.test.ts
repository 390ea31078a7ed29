import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const lengths = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { minutes = '-' } }) =>
    [nameOf(who.certain)?.split(' ')[0], minutes].join(' '),
  )

describe('how long a woman was at a group that she left before its end', () => {
  const notes: readonly [note: string, lengths: readonly string[]][] = [
    ['Choir 2-4 at the hub. Kasia, Liz. Kasia left at half 3.', ['Katarzyna 90', 'Elizabeth 120']],
    ['Choir 2-4 at the hub: Liz, Kasia (kasia left 3), Joy', ['Elizabeth 120', 'Katarzyna 60', 'Joy 120']],
    [
      'Choir 2-4 at the hub: Kasia, Liz. Liz only stayed for half an hour.',
      ['Katarzyna 120', 'Elizabeth 30'],
    ],
    [
      'Choir 2-4 at the hub: Kasia, Liz. Liz walked out after 20 mins after a row',
      ['Katarzyna 120', 'Elizabeth 20'],
    ],
    ['Choir 2-4 at the hub: Kasia, Liz. Kasia left 3 bags behind.', ['Katarzyna 120', 'Elizabeth 120']],
    [
      'Choir 2-4 at the hub: Kasia, Liz. Kasia did it all, liz had to go after 30 mins',
      ['Katarzyna 120', 'Elizabeth 30'],
    ],
  ]
  for (const [note, each] of notes) {
    it(`is ${each.join(', ')}: ${note}`, () => {
      expect(lengths(note)).to.deep.equal(each)
    })
  }
})
