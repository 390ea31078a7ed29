import { expect } from 'chai'
import { chatLimits, hasRoom, overallLimits, stillCounting } from '../../../casework/deliveries/sendLimits.ts'

/** Sends whenever there is room, looking every tenth of a second, and answers with the moments. */
function sentIn(seconds: number, limits = chatLimits): readonly number[] {
  const sent: number[] = []
  for (let now = 0; now < seconds * 1000; now += 100) {
    while (hasRoom(sent, limits, now)) sent.push(now)
  }
  return sent
}

/** The most messages that lie within one span of so many milliseconds. */
function mostWithin(sent: readonly number[], span: number): number {
  return Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + span).length))
}

describe('messages to one chat', () => {
  for (const [most, span] of [
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1800, 3_600_000],
  ] as const) {
    it(`are at most ${most} within ${span / 1000} seconds`, () => {
      expect(mostWithin(sentIn(Math.min(span / 500, 5000)), span)).to.be.at.most(most)
    })
  }

  it('go on once what was sent lies far enough back', () => {
    const seven = Array.from({ length: 7 }, () => 0)

    expect([1_000, 1_100].map((now) => hasRoom(seven, chatLimits, now))).to.deep.equal([false, true])
  })

  it('count no longer than an hour and a tenth', () => {
    expect(stillCounting([0, 1_000_000], chatLimits, 3_960_000)).to.deep.equal([1_000_000])
  })
})

describe('messages to all chats together', () => {
  it('are at most fifty a second', () => {
    expect(mostWithin(sentIn(5, overallLimits), 1_000)).to.equal(50)
  })
})
