import { expect } from 'chai'
import { nextTry } from '../../../casework/alerts/alertRules.ts'

describe('a delivery that failed', () => {
  it('is tried again after longer and longer waits, at most five minutes', () => {
    const now = '2026-03-12T16:30:00.000Z'
    const waits = [1, 2, 3, 7, 30].map((attempts) => Date.parse(nextTry(attempts, now)) - Date.parse(now))

    expect(waits.map((wait) => wait / 1000)).to.deep.equal([5, 10, 20, 300, 300])
  })

  it('waits as long as the platform asks', () => {
    expect(nextTry(1, '2026-03-12T16:30:00.000Z', 60)).to.equal('2026-03-12T16:31:00.000Z')
  })
})
