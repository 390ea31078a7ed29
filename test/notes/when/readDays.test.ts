import { expect } from 'chai'
import { daysIn } from '../../../notes/when/readDays.ts'
import { now } from '../women.ts'

const readings = (text: string): readonly (string | undefined)[] => {
  const [day] = daysIn(text, now)
  return [day?.value.past, day?.value.future]
}

describe('days as tired people type them', () => {
  const examples: readonly [text: string, past: string | undefined, future: string | undefined][] = [
    ['yesterdays session', '2026-03-11', undefined],
    ['tmrw', undefined, '2026-03-13'],
    ['tommorow', undefined, '2026-03-13'],
    ['wensday', '2026-03-11', '2026-03-18'],
    ['thurday', '2026-03-05', '2026-03-19'],
    ['on Firday', '2026-03-06', '2026-03-13'],
    ['5 febuary', '2026-02-05', '2027-02-05'],
    ['Feburary 5th', '2026-02-05', '2027-02-05'],
    ['Thurs 5 Mar', '2026-03-05', '2027-03-05'],
    ['Thurs (5th)', '2026-03-05', '2026-11-05'],
    ['12/3', '2026-03-12', '2026-03-12'],
    ['saw her 10/3 at hub', '2026-03-10', undefined],
    ['12.03.26', '2026-03-12', '2026-03-12'],
    ['2026-03-09', '2026-03-09', undefined],
    ['3/7/26', undefined, '2026-07-03'],
    ['court on 3/7', undefined, '2026-07-03'],
    ['Fri 6/3', '2026-03-06', '2027-03-06'],
    ['a week on Friday', undefined, '2026-03-20'],
    ['Friday week', undefined, '2026-03-20'],
    ['a fortnight on Tuesday', undefined, '2026-03-31'],
    ['a week last Tuesday', '2026-03-03', undefined],
    ['in a fortnight', undefined, '2026-03-26'],
    ['in 2 wks time', undefined, '2026-03-26'],
    ['2 weeks today', undefined, '2026-03-26'],
    ['a week tomorrow', undefined, '2026-03-20'],
    ['a couple of days ago', '2026-03-10', undefined],
    ['3 days ago', '2026-03-09', undefined],
    ['day before yesterday', '2026-03-10', undefined],
    ['the day after tomorrow', undefined, '2026-03-14'],
    ['end of the month', undefined, '2026-03-31'],
    ['end of next week', undefined, '2026-03-20'],
    ['last week, Monday', '2026-03-02', undefined],
    ['next week on Tues', undefined, '2026-03-17'],
    ['Monday of next week', undefined, '2026-03-16'],
    ['Friday before last', '2026-02-27', undefined],
    ['Thursday after next', undefined, '2026-03-26'],
    ['last Wednesday', '2026-03-04', undefined],
    ['Next Fri 2pm', undefined, '2026-03-13'],
    ['next Friday', undefined, '2026-03-20'],
    ['the 10th of next month', undefined, '2026-04-10'],
    ['twenty fourth of March', undefined, '2026-03-24'],
    ['March the 24th', undefined, '2026-03-24'],
    ['the first Friday of April', undefined, '2026-04-03'],
    ['Good Friday', undefined, '2026-04-03'],
    ['Boxing Day', '2025-12-26', '2026-12-26'],
    ['Mothering Sunday', undefined, '2026-03-15'],
    ['this time next week', undefined, '2026-03-19'],
    ['nxt fri 2', undefined, '2026-03-13'],
    ['h/v 2/52', undefined, '2026-03-26'],
    ['ring again in 10/7', undefined, '2026-03-22'],
    ['ring her 6/12', undefined, '2026-09-12'],
  ]
  for (const [text, past, future] of examples) {
    it(`are read in “${text}”`, () => {
      expect(readings(text)).to.deep.equal([past, future])
    })
  }

  it('keeps a day long past apart, and a birthday out of the past', () => {
    expect(daysIn('20 March', now)[0]?.value).to.deep.equal({ future: '2026-03-20', longPast: '2025-03-20' })
    expect(daysIn('dob 3/8/96', now)[0]?.value).to.deep.equal({ longPast: '1996-08-03' })
  })

  it('reads every day of a list', () => {
    expect(daysIn('18, 19 and 20 March', now).map(({ value }) => value.future)).to.deep.equal([
      ...['2026-03-18', '2026-03-19', '2026-03-20'],
    ])
  })

  const none = [
    ...[
      '3/7 hx',
      '2/52 ago',
      'abx for 3/7',
      'review in 1/52',
      'r/v 2/52',
      '2/12 course',
      '24/7',
      'anxiety 8/10',
      '9/11',
    ],
    ...['attended 2/3 sessions', '3/4 of the course', '1/2 an hour', 'scored 12/21', 'week 2/6', 'mood 3/10'],
    ...['works Mondays', 'she sat down', 'out in the sun', 'may need help', 'she is 30 may need a doctor'],
    ...['1st floor', 'her 3rd session', 'second one', 'Saw Jan 30 mins', '£12.50', '1.5 hrs', 'version 1.2'],
    ...['07700 900123', 'SE15 4TW', 'next week', 'last month', 'room 404', 'flat 12', '30 days to vacate'],
    ...['the other day', 'twice a week', 'one day at a time', 'section 17', '1 on 1', 'march on'],
  ]
  for (const text of none) {
    it(`are not read in “${text}”`, () => {
      expect(daysIn(text, now)).to.deep.equal([])
    })
  }

  it('are looked for in the first 5,000 characters', () => {
    const long = 'x '.repeat(2_499)

    expect(daysIn(`${long}5 March`, now)).to.deep.equal([])
  })

  for (const piece of [
    '5 ',
    '1/2 ',
    'march ',
    '5 march ',
    'a ',
    '3 days ',
    'last week ',
    '1,',
    '12:30 ',
    '(',
  ]) {
    it(`are looked for quickly in a long text of “${piece.trim()}”`, () => {
      const text = piece.repeat(5_000 / piece.length)
      const started = performance.now()

      daysIn(text, now)

      expect(performance.now() - started).to.be.lessThan(500)
    })
  }
})
