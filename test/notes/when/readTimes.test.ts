import { expect } from 'chai'
import { rangesIn, timesIn } from '../../../notes/when/readTimes.ts'

describe('clock times as people type them', () => {
  const examples: readonly [text: string, time: string][] = [
    ['2pm', '14:00'],
    ['14:00', '14:00'],
    ['2.30 p.m. at the hub', '14:30'],
    ['1400hrs', '14:00'],
    ['at 0930', '09:30'],
    ['half 3', '15:30'],
    ['half past ten', '10:30'],
    ['quarter past ten', '10:15'],
    ['quarter to 3', '14:45'],
    ['twenty to four', '15:40'],
    ['10 past 2', '14:10'],
    ['at 2', '14:00'],
    ['at two', '14:00'],
    ['at ten thirty', '10:30'],
    ['@10', '10:00'],
    ['10ish', '10:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ["3 o'clock", '15:00'],
    ['Thurs 1.30', '13:30'],
    ['Tues 2 at hub', '14:00'],
    ['8 in the evening', '20:00'],
    ['this morning at 9', '09:00'],
    ['this morning at 12', '12:00'],
    ['tonight at 8', '20:00'],
    ['Rang her 11.05, no reply', '11:05'],
    ['Kasia 1500 centre', '15:00'],
    ['T/C 1725, 20 mins', '17:25'],
    ['abt 1545', '15:45'],
    ['centre door 1525', '15:25'],
    ['FTA 0930', '09:30'],
    ['next Thurs 1500', '15:00'],
    ['19/5 1100', '11:00'],
    ['her text 1602', '16:02'],
  ]
  for (const [text, expected] of examples) {
    it(`are read in “${text}”`, () => {
      expect(timesIn(text)[0]?.value).to.equal(expected)
    })
  }

  const ranges: readonly [text: string, from: string, minutes: number][] = [
    ['from 10 til 11', '10:00', 60],
    ['2pm to 3.30', '14:00', 90],
    ['14:00–14:20', '14:00', 20],
    ['between 2 and 3', '14:00', 60],
    ['half 2 til 3', '14:30', 30],
    ['Saw her 11-12 at hub', '11:00', 60],
    ['1030 to 1130', '10:30', 60],
    ['4-4.45pm', '16:00', 45],
    ['Coffee morning 10.30-12', '10:30', 90],
    ['11.30-1', '11:30', 90],
    ['walked with her ten till twelve', '10:00', 120],
    ['quarter to one till half past', '12:45', 45],
    ['on the ward three till half past', '15:00', 30],
    ['12.15 to half past', '12:15', 15],
  ]
  for (const [text, from, minutes] of ranges) {
    it(`are read as a stretch in “${text}”`, () => {
      expect(rangesIn(text)[0]?.value).to.deep.equal({ from, minutes })
    })
  }

  const none = [
    ...[
      '£10.50',
      '1.5 hrs',
      '3/4 hr',
      'she is 30',
      'aged 8-9',
      'flat 10-12',
      '10-12 weeks',
      '1-2-1',
      'at 10 Elm Road',
    ],
    ...[
      'at 3 months',
      'owes 1400 in council tax',
      'rent is 1250 a month',
      'clean since 2019',
      'moved here in May 2015',
      'crime ref 1423',
      'flat 1204',
      'her PIN is 1530',
      'at 1400 Old Kent Road',
      '1500 people',
      'GAD 12-13',
      '3 missed calls',
      'works 9-5',
      '020 7946 0100',
      'at least 2',
      'paid me 2.50',
      'gave her 3.50 back',
      'one in ten',
    ],
  ]
  for (const text of none) {
    it(`are not read in “${text}”`, () => {
      expect(timesIn(text)).to.deep.equal([])
    })
  }
})
