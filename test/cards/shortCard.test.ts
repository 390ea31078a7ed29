import { expect } from 'chai'
import { textOf } from '../support/cardText.ts'
import { shortStates } from './shortStates.ts'

describe('the short card of something too large for the chat', () => {
  for (const [state, card] of Object.entries(shortStates)) {
    it(`holds nothing that was written: ${state}`, () => {
      expect(textOf(card)).to.not.match(/address|Jade|housing/i)
    })
  }

  it('names the alert and whom to ring, and can be acknowledged until somebody has', () => {
    const open = shortStates['an alert to take, too large for the chat']
    const taken = shortStates['an alert the lead has taken, too large for the chat']

    expect(textOf(open)).to.contain('SG-22H8CP').and.contain('Amara Cole, 020 7946 0100')
    expect([open, taken].map((card) => JSON.stringify(card).includes('Acknowledge"'))).to.deep.equal([
      true,
      false,
    ])
  })
})
