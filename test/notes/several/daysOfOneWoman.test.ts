import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const read = (note: string) => readNote(note, { now, women })
const days = (note: string): readonly string[] =>
  read(note).contacts.map(({ who, contact: { day, minutes = '-', mode = '-', attendance = '-' } }) =>
    [nameOf(who.certain), day, minutes, mode, attendance].join(' '),
  )

describe('several days of one woman in a message', () => {
  const laidOut: readonly [note: string, contacts: readonly string[]][] = [
    [
      'Jade Morgan: Mon rang, no answer. Tues 10th met at hub 40 mins',
      ['Jade Morgan 2026-03-09 - phone no-answer', 'Jade Morgan 2026-03-10 40 in-person came'],
    ],
    [
      'Jade Morgan - 9/3 TC no answer. 10/3 TC 10 mins re court. 11/3 hub 45 mins, PIP form',
      [
        'Jade Morgan 2026-03-09 - phone no-answer',
        'Jade Morgan 2026-03-10 10 phone came',
        'Jade Morgan 2026-03-11 45 in-person came',
      ],
    ],
    [
      'Aisha Rahman\nMon 9/3 - TC 10 mins, UC\nWeds 11/3 - hub 1hr, PIP form',
      ['Aisha Rahman 2026-03-09 10 phone came', 'Aisha Rahman 2026-03-11 60 in-person came'],
    ],
    [
      'Kasia: Mon rang, no answer; Tues came to hub 1hr; Weds texted her',
      [
        'Katarzyna Nowak 2026-03-09 - phone no-answer',
        'Katarzyna Nowak 2026-03-10 60 in-person came',
        'Katarzyna Nowak 2026-03-11 - text -',
      ],
    ],
    [
      'Mon-Wed: saw Kasia daily at the refuge, 20 mins each',
      [
        'Katarzyna Nowak 2026-03-09 20 in-person came',
        'Katarzyna Nowak 2026-03-10 20 in-person came',
        'Katarzyna Nowak 2026-03-11 20 in-person came',
      ],
    ],
    [
      'Mon and Tues rang Kasia, no answer',
      ['Katarzyna Nowak 2026-03-09 - phone no-answer', 'Katarzyna Nowak 2026-03-10 - phone no-answer'],
    ],
    [
      'Saw Kasia Monday at the hub 40 mins re PIP. Rang her again Wednesday, no answer',
      ['Katarzyna Nowak 2026-03-09 40 in-person came', 'Katarzyna Nowak 2026-03-11 - phone no-answer'],
    ],
    [
      'Rang Kasia yesterday no answer. Texted her. Saw her today 20 mins at court',
      ['Katarzyna Nowak 2026-03-11 - phone no-answer', 'Katarzyna Nowak 2026-03-12 20 in-person came'],
    ],
    [
      '11/3 Destiny HV 45m. 12/3 Destiny TC 5m',
      ['Destiny Grant 2026-03-11 45 in-person came', 'Destiny Grant 2026-03-12 5 phone came'],
    ],
    [
      'Mon: Kasia, missed 10am. Tues: Kasia, no answer, phone off. Weds: she turned up, saw her 20 min',
      [
        'Katarzyna Nowak 2026-03-09 - - missed',
        'Katarzyna Nowak 2026-03-10 - phone no-answer',
        'Katarzyna Nowak 2026-03-11 20 in-person came',
      ],
    ],
    [
      'Monday - Kasia, first thing, at court. Tues - Kasia at the hub, 45 min. Weds - nothing',
      ['Katarzyna Nowak 2026-03-09 - in-person came', 'Katarzyna Nowak 2026-03-10 45 in-person came'],
    ],
    [
      'Met Kasia Mon at hub 40 min. Weds she rang me, 10 min',
      ['Katarzyna Nowak 2026-03-09 40 in-person came', 'Katarzyna Nowak 2026-03-11 10 phone came'],
    ],
  ]
  for (const [note, contacts] of laidOut) {
    it(`are a contact each: ${note.replaceAll('\n', ' / ')}`, () => {
      expect(days(note)).to.deep.equal(contacts)
    })
  }

  const stories = [
    'Saw Kasia today 40 mins. Monday she rang police. Tuesday he came back',
    'Kasia: Monday he hit her. Tuesday she went to A&E. 40 mins phone',
    'Kasia. Monday called police on him. Tuesday saw GP. 30 mins at hub today',
    'Kasia: 10/3 TC 10 mins. 10/3 TC again, no answer',
    'Kasia - last week: Mon TC 5 mins. Tues hub 1hr',
    'Mon-Wed: saw Kasia at the hub',
    'Saw Kasia today 40 mins. Saw GP Monday',
    'Saw Kasia Monday 40 mins. Rang housing Tuesday',
    'Saw Kasia Tues 20 mins. Met her mum on Monday',
    'Saw Kasia Tuesday 40 mins. Rang her Tuesday night too',
    'Mon and Tues Kasia was in A&E',
    'Mon - Kasia had a fall. Tues - Kasia in A&E. Saw her today 30 min',
    'Saw Kasia Monday 40 mins. Tuesday she rang the police',
    'Kasia: Wed rang, no answer. Thu met at hub 40 mins. Fri TC 5 mins',
  ]
  for (const note of stories) {
    it(`stay one contact where they only tell what happened, are one day, or cannot be told apart surely: ${note}`, () => {
      expect(days(note)).to.have.length(1)
    })
  }

  it('leave another woman hers where one is named before her day', () => {
    const note = 'Jade Morgan: Mon rang, no answer. Kasia Nowak Tues met at hub 40 mins. Weds TC 5 mins'

    expect(days(note)).to.deep.equal([
      'Jade Morgan 2026-03-09 - phone no-answer',
      'Katarzyna Nowak 2026-03-10 40 in-person came',
    ])
  })

  it('are not told apart where a clause begins with another woman', () => {
    expect(days('Jade Morgan: Mon rang, no answer. Kasia Nowak too. Tues met at hub 40 mins')).to.have.length(
      1,
    )
  })

  it('keep each their own words, with her name', () => {
    const { contacts } = read('Jade Morgan: Mon rang, no answer. Tues 10th met at hub 40 mins')

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Jade Morgan: Mon rang, no answer.',
      'Jade Morgan: Tues 10th met at hub 40 mins',
    ])
  })

  it('ask about harm beside the contact that tells of it', () => {
    const { contacts } = read(
      'Kasia: Mon rang, no answer. Tues saw at hub 40 mins, Kasia took an overdose on Sunday',
    )

    expect(contacts.map(({ cues }) => cues.map(({ category }) => category))).to.deep.equal([[], ['overdose']])
  })
})
