import { expect } from 'chai'
import { Pace } from '../../bot/pace.ts'

describe('the pace of what is sent', () => {
  let now: number
  let pace: Pace

  beforeEach(() => {
    now = 0
    pace = new Pace(() => now)
  })

  const taken = (chats: readonly string[]): number => chats.filter((chat) => pace.takesRoom(chat)).length
  const aHundred = Array.from({ length: 100 }, (_, n) => `chat ${n}`)

  it('lets fifty chats a second have a message each', () => {
    expect(taken(aHundred)).to.equal(50)
    now = 1_100
    expect(taken(aHundred)).to.equal(50)
  })

  it('lets one chat have seven a second, and another chat its own', () => {
    expect(taken(Array.from({ length: 9 }, () => 'one'))).to.equal(7)
    expect(taken(['another'])).to.equal(1)
  })

  it('lets one chat have eighteen hundred an hour', () => {
    for (let message = 0; message < 1800; message++) {
      pace.takesRoom('one')
      now += 1_500
    }
    expect(taken(['one', 'another'])).to.equal(1)
  })
})
