import { expect } from 'chai'
import { outcomePrompts } from '../../casework/outcomePrompts.ts'
import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import { answersOf } from '../support/records.ts'

const before = (safety: ItemAnswer['answer'], day = '2026-02-03'): Answers =>
  answersOf({ safety }, { id: `on-${day}`, day })
const prompts = (numbers: Parameters<typeof answersOf>[0], earlier: readonly Answers[] = []): string =>
  outcomePrompts(answersOf(numbers), [...earlier, answersOf(numbers)]).join(' ')

describe('an answer that must prompt', () => {
  for (const [safety, prompted] of [
    [0, 'safe-tonight'],
    [3, 'safe-tonight'],
    [4, ''],
    [10, ''],
    ['not-asked', ''],
    ['prefer-not-to-say', ''],
  ] as const) {
    it(`is safety ${safety}: ${prompted === '' ? 'no' : 'yes'}`, () => {
      expect(prompts({ safety })).to.equal(prompted)
    })
  }

  for (const [from, to, prompted] of [
    [7, 5, 'safe-tonight'],
    [7, 6, ''],
    [7, 7, ''],
    [5, 7, ''],
    ['not-asked', 7, ''],
  ] as const) {
    it(`is safety from ${from} to ${to}: ${prompted === '' ? 'no' : 'yes'}`, () => {
      expect(prompts({ safety: to }, [before(from)])).to.equal(prompted)
    })
  }

  it('is safety that fell while she could not be asked in between', () => {
    const earlier = [before(9, '2026-01-06'), before('not-asked')]

    expect(prompts({ safety: 6 }, earlier)).to.equal('safe-tonight')
  })

  for (const [housing, prompted] of [
    [0, 'somewhere-to-sleep'],
    [1, ''],
    ['not-applicable', ''],
  ] as const) {
    it(`is housing ${housing}: ${prompted === '' ? 'no' : 'yes'}`, () => {
      expect(prompts({ housing })).to.equal(prompted)
    })
  }

  it('can be both', () => {
    expect(prompts({ safety: 2, housing: 0 })).to.equal('safe-tonight somewhere-to-sleep')
  })
})
