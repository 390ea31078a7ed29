import { expect } from 'chai'
import {
  endOfWorkingDay,
  isServiceTime,
  nextServiceTime,
  nextWorkingDayAt,
} from '../../../casework/rota/serviceTime.ts'
import { minutesAfter } from '../../../casework/time.ts'
import { aRota } from './rotaParts.ts'

const tuesdays = aRota({ serviceHours: { days: [2], from: '10:00', to: '16:00' } })

describe('service hours', () => {
  const moments: readonly (readonly [string, string, boolean])[] = [
    ['the moment of opening', '2026-03-12T09:00:00.000Z', true],
    ['the minute before', '2026-03-12T08:59:59.999Z', false],
    ['the last minute', '2026-03-12T17:29:59.999Z', true],
    ['the moment of closing', '2026-03-12T17:30:00.000Z', false],
    ['a Saturday', '2026-03-14T12:00:00.000Z', false],
    ['Good Friday', '2026-04-03T12:00:00.000Z', false],
    ['Boxing Day, taken on the Monday after', '2026-12-28T12:00:00.000Z', false],
    ['9 am of the first Monday of summer time', '2026-03-30T08:00:00.000Z', true],
    ['8 am of that Monday', '2026-03-30T07:00:00.000Z', false],
    ['5.30 pm of that Monday', '2026-03-30T16:30:00.000Z', false],
    ['9 am of the first Monday of winter time', '2026-10-26T09:00:00.000Z', true],
    ['8 am of that Monday', '2026-10-26T08:00:00.000Z', false],
  ]
  for (const [when, at, open] of moments) {
    it(`${open ? 'hold' : 'do not hold'} ${when}`, () => {
      expect(isServiceTime(undefined, at)).to.equal(open)
    })
  }

  it('are those the rota says', () => {
    const open = ['2026-03-10T10:00:00.000Z', '2026-03-10T16:00:00.000Z', '2026-03-12T12:00:00.000Z']

    expect(open.map((at) => isServiceTime(tuesdays, at))).to.deep.equal([true, false, false])
  })
})

describe('the next service time', () => {
  const moments: readonly (readonly [string, string, string])[] = [
    ['in service hours', '2026-03-12T12:00:00.000Z', '2026-03-12T12:00:00.000Z'],
    ['early in the morning', '2026-03-12T03:00:00.000Z', '2026-03-12T09:00:00.000Z'],
    ['on a Friday evening', '2026-03-13T18:00:00.000Z', '2026-03-16T09:00:00.000Z'],
    ['before Easter', '2026-04-02T17:00:00.000Z', '2026-04-07T08:00:00.000Z'],
    ['before the clocks go forward', '2026-03-27T18:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    ['before the clocks go back', '2026-10-23T17:00:00.000Z', '2026-10-26T09:00:00.000Z'],
  ]
  for (const [when, at, next] of moments) {
    it(`is right when asked ${when}`, () => {
      expect(nextServiceTime(undefined, at)).to.equal(next)
    })
  }

  it('passes over two weeks of bank holidays when the service opens on Mondays only', () => {
    const mondays = aRota({ serviceHours: { days: [1], from: '10:00', to: '16:00' } })

    expect(nextServiceTime(mondays, '2027-12-21T12:00:00.000Z')).to.equal('2028-01-10T10:00:00.000Z')
  })

  for (const [name, rota] of [['usual', undefined] as const, ['other', tuesdays] as const]) {
    it(`lies in service hours, never before, and nothing between is open, the whole year with ${name} hours`, () => {
      const wrong = momentsOf2026().filter((at) => {
        const next = nextServiceTime(rota, at)
        const before = minutesAfter(next, -1)
        return next < at || !isServiceTime(rota, next) || (next > at && isServiceTime(rota, before))
      })

      expect(wrong).to.deep.equal([])
    })
  }
})

describe('the end of a working day', () => {
  const ends: readonly (readonly [string, string, number, string])[] = [
    ['the same day', '2026-03-12T12:00:00.000Z', 0, '2026-03-12T17:30:00.000Z'],
    ['the next, once the day is over', '2026-03-12T17:30:00.000Z', 0, '2026-03-13T17:30:00.000Z'],
    ['the next, on a Saturday', '2026-03-14T12:00:00.000Z', 0, '2026-03-16T17:30:00.000Z'],
    ['one day after a Thursday', '2026-03-12T12:00:00.000Z', 1, '2026-03-13T17:30:00.000Z'],
    ['two days after a Thursday', '2026-03-12T12:00:00.000Z', 2, '2026-03-16T17:30:00.000Z'],
    ['one day after a Friday evening', '2026-03-13T20:00:00.000Z', 1, '2026-03-16T17:30:00.000Z'],
    ['two days after Maundy Thursday', '2026-04-02T12:00:00.000Z', 2, '2026-04-08T16:30:00.000Z'],
    ['one day over the change to winter time', '2026-10-23T12:00:00.000Z', 1, '2026-10-26T17:30:00.000Z'],
  ]
  for (const [which, at, days, end] of ends) {
    it(`is when the service closes: ${which}`, () => {
      expect(endOfWorkingDay(undefined, at, days)).to.equal(end)
    })
  }

  it('never comes before the moment it is counted from, nor earlier for more days, the whole year', () => {
    const wrong = momentsOf2026().filter((at) => {
      const ends = [0, 1, 2, 5].map((days) => endOfWorkingDay(undefined, at, days))
      return [at, ...ends].some((end, place, all) => end < (all[place - 1] ?? at))
    })

    expect(wrong).to.deep.equal([])
  })
})

describe('the next working day at a clock time', () => {
  const noons: readonly (readonly [string, string])[] = [
    ['2026-03-12T08:00:00.000Z', '2026-03-13T12:00:00.000Z'],
    ['2026-03-13T08:00:00.000Z', '2026-03-16T12:00:00.000Z'],
    ['2026-03-14T08:00:00.000Z', '2026-03-16T12:00:00.000Z'],
    ['2026-03-27T12:00:00.000Z', '2026-03-30T11:00:00.000Z'],
    ['2026-12-24T12:00:00.000Z', '2026-12-29T12:00:00.000Z'],
  ]
  for (const [at, noon] of noons) {
    it(`is never the same day: ${at}`, () => {
      expect(nextWorkingDayAt(undefined, at, '12:00')).to.equal(noon)
    })
  }
})

/** Moments all over the year, at ever other times of day. */
function momentsOf2026(): readonly string[] {
  return Array.from({ length: 5400 }, (_, number) => minutesAfter('2026-01-01T00:00:00.000Z', number * 97))
}
