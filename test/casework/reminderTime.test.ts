import { expect } from 'chai'
import { reminderTime } from '../../casework/reminderTime.ts'
import type { Instant } from '../../casework/time.ts'

const office = { from: '09:00', to: '17:30' }
const afternoons = { from: '13:00', to: '18:00' }

describe('the time of a reminder', () => {
  const examples: readonly (readonly [string, Instant, Instant, typeof office | undefined])[] = [
    ['nine on a day to come', '2026-03-11T16:30:00.000Z', '2026-03-12T09:00:00.000Z', office],
    ['nine today before nine', '2026-03-12T08:30:00.000Z', '2026-03-12T09:00:00.000Z', office],
    ['in an hour after nine', '2026-03-12T16:30:00.000Z', '2026-03-12T17:30:00.000Z', office],
    [
      'nine tomorrow when she has gone by then',
      '2026-03-12T16:31:00.000Z',
      '2026-03-13T09:00:00.000Z',
      office,
    ],
    ['when she begins, later today', '2026-03-12T10:10:00.000Z', '2026-03-12T13:00:00.000Z', afternoons],
    [
      'in an hour of an evening, without hours',
      '2026-03-12T21:30:00.000Z',
      '2026-03-12T22:30:00.000Z',
      undefined,
    ],
    ['nine tomorrow, late at night', '2026-03-12T23:30:00.000Z', '2026-03-13T09:00:00.000Z', undefined],
  ]
  for (const [when, now, expected, works] of examples) {
    it(`is ${when}`, () => {
      expect(reminderTime('2026-03-12', now, works)).to.equal(expected)
    })
  }
})
