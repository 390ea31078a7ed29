import { expect } from 'chai'
import { withTry } from '../../../casework/deliveries/tries.ts'
import { aDelivery } from '../../support/records.ts'

describe('the tries of a delivery', () => {
  it('are kept, the newest twenty', () => {
    const minutes = Array.from({ length: 21 }, (_, minute) => String(minute).padStart(2, '0'))
    const tried = minutes.reduce(
      (delivery, minute) =>
        withTry(delivery, { at: `2026-03-12T15:${minute}:00.000Z`, ended: 'failed-for-now', reason: 'busy' }),
      aDelivery(),
    )

    expect(tried.tries.map(({ at }) => at.slice(14, 16))).to.deep.equal(minutes.slice(1))
  })
})
