import { expect } from 'chai'
import { daysIn } from '../../../notes/when/readDays.ts'
import { readNote } from '../../../notes/readNote.ts'
import { readWhen, type When } from '../../../notes/when/readWhen.ts'
import { now, women } from '../women.ts'

describe('reading a day towards the past and towards the future', () => {
  const examples: readonly [text: string, past: string | undefined, future: string | undefined][] = [
    ['today', '2026-03-12', '2026-03-12'],
    ['yesterday', '2026-03-11', undefined],
    ['tomorrow', undefined, '2026-03-13'],
    ['Tues', '2026-03-10', '2026-03-17'],
    ['Thursday', '2026-03-05', '2026-03-19'],
    ['last Friday', '2026-03-06', undefined],
    ['next Fri', undefined, '2026-03-20'],
    ['Mon last week', '2026-03-02', undefined],
    ['Mon next week', undefined, '2026-03-16'],
    ['Tuesday week', undefined, '2026-03-24'],
    ['the 27th', '2026-02-27', '2026-03-27'],
    ['Tues 10th', '2026-03-10', '2026-11-10'],
    ['5/3', '2026-03-05', undefined],
    ['5/3/26', '2026-03-05', undefined],
    ['24 March', undefined, '2026-03-24'],
    ['20 March 10.30am', undefined, '2026-03-20'],
    ['5 March 2pm', '2026-03-05', '2027-03-05'],
    ['5 March 26', '2026-03-05', undefined],
    ['29 February', undefined, undefined],
    ['20 December', '2025-12-20', '2026-12-20'],
    ['2 days ago', '2026-03-10', undefined],
  ]
  for (const [text, past, future] of examples) {
    it(`reads “${text}”`, () => {
      const [day] = daysIn(text, now)

      expect([day?.value.past, day?.value.future]).to.deep.equal([past, future])
    })
  }

  for (const text of [
    '3/7',
    '2/52',
    '6/12',
    '3/7 hx of cough',
    'support 24/7',
    'she sat down',
    '31/2',
    '3/4 hr',
    'Mondays',
    '020 7946 0100',
  ]) {
    it(`reads no day in “${text}”`, () => {
      expect(daysIn(text, now)).to.deep.equal([])
    })
  }

  it('takes the day in London, not in UTC', () => {
    expect(daysIn('today', '2026-06-30T23:30:00.000Z')[0]?.value.past).to.equal('2026-07-01')
    expect(daysIn('2 days ago', '2026-06-30T23:30:00.000Z')[0]?.value.past).to.equal('2026-06-29')
  })
})

describe('reading the day of the contact itself', () => {
  const day = (text: string): string | undefined => {
    const [{ contact }] = readNote(text, { now, women }).contacts
    return contact.dayGiven ? contact.day : undefined
  }
  const given: readonly [text: string, day: string][] = [
    ['Saw Kasia Tues at the hub', '2026-03-10'],
    ['Yesterday: saw Kasia at the hub', '2026-03-11'],
    ['Saw Kasia at court on Tuesday', '2026-03-10'],
    ['Saw Kasia re housing yesterday', '2026-03-11'],
    ['Saw Kasia on the 3rd, 20 mins', '2026-03-03'],
    ['Saw Kasia Monday re court', '2026-03-09'],
    ['Saw Kasia Monday at the hub 40 mins re PIP', '2026-03-09'],
    ['TC Kasia Monday re eviction', '2026-03-09'],
    ['HV to Kasia Monday re court on 24th', '2026-03-09'],
  ]
  for (const [text, expected] of given) {
    it(`reads it in “${text}”`, () => {
      expect(day(text)).to.equal(expected)
    })
  }

  it('makes no date booked by others of what the contact was about', () => {
    const [{ contact }] = readNote('Saw Kasia Monday re court', { now, women }).contacts

    expect(contact.keyDates).to.equal(undefined)
  })

  const others = [
    ...[
      'Saw Kasia, court on Tuesday',
      'Saw Kasia re eviction on the 27th',
      'Saw Kasia, she was arrested on Monday',
    ],
    ...[
      'Saw Kasia. Next appt Tues',
      'Saw Kasia. Released Monday',
      'Rang Kasia re court on 24 March',
      'Kasia coming tomorrow',
    ],
    ...['Saw Kasia, benefits stopped since Tuesday'],
  ]
  for (const text of others) {
    it(`assumes today in “${text}”`, () => {
      expect(day(text)).to.equal(undefined)
    })
  }
})

describe('reading when something happened', () => {
  const examples: readonly [text: string, when: When | undefined][] = [
    ['this morning', { day: '2026-03-12' }],
    ['yesterday 2pm', { day: '2026-03-11', time: '14:00' }],
    ['last night about 11pm', { day: '2026-03-11', time: '23:00' }],
    ['Tuesday evening at 8', { day: '2026-03-10', time: '20:00' }],
    ['10am yesterday', { day: '2026-03-11', time: '10:00' }],
    ['20 minutes ago', { day: '2026-03-12', time: '16:10' }],
    ['just now', { day: '2026-03-12', time: '16:30' }],
    ['2pm', { day: '2026-03-12', time: '14:00' }],
    ['11pm', { day: '2026-03-11', time: '23:00' }],
    ['half past 2 today', { day: '2026-03-12', time: '14:30' }],
    ['tomorrow', undefined],
    ['not sure', undefined],
  ]
  for (const [text, when] of examples) {
    it(`reads “${text}”`, () => {
      expect(readWhen(text, now)).to.deep.equal(when)
    })
  }
})
