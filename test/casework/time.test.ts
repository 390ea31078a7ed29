import { expect } from 'chai'
import {
  ageInWords,
  dayInWords,
  dayOf,
  minutesInWords,
  momentInWords,
  startOfWork,
  timeInWords,
  timeOf,
} from '../../casework/time.ts'

describe('time in words', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2026-03-12', 'today, Thursday 12 March'],
    ['2026-03-11', 'yesterday, Wednesday 11 March'],
    ['2026-03-13', 'tomorrow, Friday 13 March'],
    ['2026-03-19', 'Thursday 19 March'],
    ['2025-12-31', 'Wednesday 31 December 2025'],
  ]
  for (const [day, words] of days) {
    it(`says ${day} as "${words}" on 12 March 2026`, () => {
      expect(dayInWords(day, '2026-03-12')).to.equal(words)
    })
  }

  const times: readonly (readonly [string, string])[] = [
    ['14:00', '2 pm'],
    ['09:05', '9.05 am'],
    ['12:00', '12 noon'],
    ['00:00', '12 midnight'],
    ['00:30', '12.30 am'],
  ]
  for (const [time, words] of times) {
    it(`says ${time} as "${words}"`, () => {
      expect(timeInWords(time)).to.equal(words)
    })
  }

  const lengths: readonly (readonly [number, string])[] = [
    [1, '1 minute'],
    [40, '40 minutes'],
    [60, '1 hour'],
    [75, '1 hour 15 minutes'],
    [120, '2 hours'],
  ]
  for (const [minutes, words] of lengths) {
    it(`says ${minutes} minutes as "${words}"`, () => {
      expect(minutesInWords(minutes)).to.equal(words)
    })
  }

  const ages: readonly (readonly [string, string])[] = [
    ['2026-03-12T16:29:30.000Z', 'less than a minute'],
    ['2026-03-12T15:31:00.000Z', '59 minutes'],
    ['2026-03-12T15:30:00.000Z', '1 hour'],
    ['2026-03-10T16:31:00.000Z', '47 hours'],
    ['2026-03-10T16:30:00.000Z', '2 days'],
  ]
  for (const [since, words] of ages) {
    it(`says how old something of ${since} is: "${words}"`, () => {
      expect(ageInWords(since, '2026-03-12T16:30:00.000Z')).to.equal(words)
    })
  }

  it('means London days and times, also in summer', () => {
    const lateInJuly = '2026-07-01T23:30:00.000Z'

    expect([dayOf(lateInJuly), timeOf(lateInJuly)]).to.deep.equal(['2026-07-02', '00:30'])
  })

  it('says a moment with its day', () => {
    expect(momentInWords('2026-03-12T14:03:00.000Z', '2026-03-12T16:30:00.000Z')).to.equal(
      'today, Thursday 12 March, 2.03 pm',
    )
  })
})

describe('the start of a working day', () => {
  it('is nine in the morning in London, in winter and in summer', () => {
    expect(['2026-03-12', '2026-07-01'].map(startOfWork)).to.deep.equal([
      '2026-03-12T09:00:00.000Z',
      '2026-07-01T08:00:00.000Z',
    ])
  })
})
