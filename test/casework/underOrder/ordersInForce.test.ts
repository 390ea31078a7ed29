import { expect } from 'chai'
import { isInForce, orderDays } from '../../../casework/underOrder/ordersInForce.ts'

describe('the orders in force', () => {
  it('counts an order without an end until the next position on record', () => {
    const woman = {
      orders: [
        { status: 'licence' as const, from: '2026-01-05' },
        { status: 'none' as const, from: '2026-03-01' },
      ],
    }

    expect(orderDays(woman)).to.deep.equal([{ from: '2026-01-05', to: '2026-02-28' }])
    expect([isInForce(woman, '2026-02-28'), isInForce(woman, '2026-03-01')]).to.deep.equal([true, false])
  })
})
