import { expect } from 'chai'
import { durationsIn } from '../../../notes/when/readDuration.ts'

const minutes = (text: string): number | undefined => durationsIn(text)[0]?.value

describe('reading how long a contact took', () => {
  const examples: readonly [text: string, minutes: number][] = [
    ['45 mins', 45],
    ['40min', 40],
    ['45m', 45],
    ['twenty minutes', 20],
    ['1.5 hrs', 90],
    ['1h15', 75],
    ['1 hr 15 mins', 75],
    ['half an hour', 30],
    ['1/2 hr', 30],
    ['3/4 hr', 45],
    ['hr and a half', 90],
    ['two and a half hours', 150],
    ['an hour', 60],
    ['quarter of an hour', 15],
    ['10-11am', 60],
    ['14:00-14:20', 20],
    ['2pm to 3.30', 90],
    ['Tues 11-12', 60],
    ['from 11 to 1', 120],
    ['arrived 20 mins late, stayed 30 mins', 30],
    ['an hour and a bit', 60],
    ['1 1/2 hrs', 90],
    ['1½ hrs', 90],
    ['a ½ hour call', 30],
    ['hour and 20', 80],
    ['1hr 15', 75],
    ['2hrs30', 150],
    ['an hour and ten mins', 70],
    ['45 minuets', 45],
    ['40/45 mins', 45],
    ['three quarters of an hour', 45],
    ['couple of hours', 120],
    ['left after 20 mins', 20],
    ['session lasted 50 mins', 50],
    ['took 20 mins to get here, stayed 30 mins', 30],
    ['from 10 til 11', 60],
    ['met between 10 and 11', 60],
    ['1 hr 5 March', 60],
  ]
  for (const [text, expected] of examples) {
    it(`reads “${text}” as ${expected} minutes`, () => {
      expect(minutes(text)).to.equal(expected)
    })
  }

  const none = [
    ...['20 minutes late', 'arrived 5 mins early', '30 days to vacate', '9 months in HMP', '10 minutes ago'],
    ...['ring back in 20 mins', 'within 24 hours', '120 hours of unpaid work', 'works 16 hours a week'],
    ...[
      'slept 3 hours',
      'kids aged 8-9',
      'flat 10-12',
      '10-12 weeks',
      '£45',
      'waited 20 minutes',
      '48 hours notice',
    ],
    ...['did not pick up his pen for 20 minutes', '3/7', '999 hours'],
    ...[
      'she was in A&E for 5 hours',
      'curfew 7pm-7am',
      'works 9-5',
      'it is a 20 min walk',
      'an hour ago',
      '£45',
      'aged 45',
    ],
    ...[
      'rang 3 times between 9 and 10',
      'on hold for 40 mins',
      'every 2 hours',
      'up to 2 hours a day',
      'sober for 48 hours',
      '45 Elm Road',
    ],
  ]
  for (const text of none) {
    it(`reads no length of a contact in “${text}”`, () => {
      expect(minutes(text)).to.equal(undefined)
    })
  }
})
