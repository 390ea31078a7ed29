import { expect } from 'chai'
import { nextTry } from '../../../casework/deliveries/nextTry.ts'

const now = '2026-03-12T16:30:00.000Z'
const secondsUntil = (instant: string): number => (Date.parse(instant) - Date.parse(now)) / 1000

describe('a delivery that failed', () => {
  it('is tried again after longer and longer waits, at most five minutes', () => {
    const waits = [1, 2, 3, 7, 30].map((attempts) => secondsUntil(nextTry(attempts, now, 0.9999999)))

    expect(waits.map(Math.round)).to.deep.equal([5, 10, 20, 300, 300])
  })

  it('is tried again after half that wait at the earliest, as chance has it', () => {
    const waits = [0, 0.5].map((random) => secondsUntil(nextTry(3, now, random)))

    expect(waits).to.deep.equal([10, 15])
  })

  it('waits as long as the platform asks, whatever chance says', () => {
    expect(secondsUntil(nextTry(1, now, 0, 60))).to.equal(60)
  })
})
