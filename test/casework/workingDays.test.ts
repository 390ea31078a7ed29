import { expect } from 'chai'
import { nextWorkingDay } from '../../casework/workingDays.ts'

describe('the next working day', () => {
  const days: readonly (readonly [string, string, string])[] = [
    ['after a Thursday', '2026-03-12', '2026-03-13'],
    ['after a Friday', '2026-03-13', '2026-03-16'],
    ['after a Saturday', '2026-03-14', '2026-03-16'],
    ['after a Sunday', '2026-03-15', '2026-03-16'],
    ['after the Thursday before Easter', '2026-04-02', '2026-04-07'],
    ['after the Friday before the early May holiday', '2026-05-01', '2026-05-05'],
    ['after the Friday before the spring holiday', '2026-05-22', '2026-05-26'],
    ['after the Friday before the August holiday', '2026-08-28', '2026-09-01'],
    ['after Christmas Eve, Boxing Day being a Saturday', '2026-12-24', '2026-12-29'],
    ['after Christmas Eve, Christmas being a Saturday', '2027-12-24', '2027-12-29'],
    ['after the Friday before a Christmas on a Sunday', '2022-12-23', '2022-12-28'],
    ['after New Year’s Eve', '2026-12-31', '2027-01-04'],
    ['after New Year’s Eve, New Year being a Saturday', '2027-12-31', '2028-01-04'],
    ['over a leap day', '2028-02-28', '2028-02-29'],
    ['after the Thursday before Easter of 2038, which is late', '2038-04-22', '2038-04-27'],
  ]
  for (const [when, day, next] of days) {
    it(`is the first one that is neither on a weekend nor a bank holiday: ${when}`, () => {
      expect(nextWorkingDay(day)).to.equal(next)
    })
  }
})
