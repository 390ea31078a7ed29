import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

function nextsOf(note: string): readonly string[] {
  return readNote(note, { now, women }).contacts.map(({ contact: { next } }) =>
    [next?.day, next?.time, next?.mode].filter((part) => part !== undefined).join(' '),
  )
}

describe('a message that gives several women their next appointments', () => {
  const notes: readonly [note: string, ...nexts: string[]][] = [
    [
      'Liz and Joy both rang off today, buses. Liz now Tues 9.30, Joy Weds 11.30',
      '2026-03-17 09:30',
      '2026-03-18 11:30',
    ],
    [
      'Saw Liz 20 mins and Joy 30 mins at the hub. Next ones Liz 17 March 2pm, Joy 18 March',
      '2026-03-17 14:00',
      '2026-03-18',
    ],
    [
      'No heating so clinic is off. Told Liz and Joy. Moved to Tues 17th: Liz 10, Joy 10.20',
      '2026-03-17 10:00',
      '2026-03-17 10:20',
    ],
    [
      'Saw Liz 20 mins and Joy 30 mins at the hub. Liz and Joy are moved to Tuesday at 10 and 11.',
      '2026-03-17 10:00',
      '2026-03-17 11:00',
    ],
    [
      'Saw Liz and Joy at the hub, 30 mins each. L again Tues 12.30. J to call when ready.',
      '2026-03-17 12:30',
      '',
    ],
    [
      'Saw Liz 20 mins and Joy 30 mins at the hub. Both next seen Weds 18 March',
      '2026-03-18 in-person',
      '2026-03-18 in-person',
    ],
    [
      'Knitting group 2-3pm: Liz, Joy came. Next session for everyone 18 March, same time',
      '2026-03-18 14:00 group',
      '2026-03-18 14:00 group',
    ],
    ['Liz and Joy at court with me this morning, 1 hr. Liz back in court 2 April, Joy fined', '', ''],
    [
      'Liz 30 mins hub, Joy 20 mins hub. L next Thurs 2pm, J next Weds 11.30',
      '2026-03-19 14:00',
      '2026-03-18 11:30',
    ],
  ]
  for (const [note, ...nexts] of notes)
    it(`reads “${note}”`, () => expect(nextsOf(note)).to.deep.equal(nexts))
})
