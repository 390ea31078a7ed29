import { expect } from 'chai'
import { orderAsked } from '../../../casework/underOrder/orderAsked.ts'
import { jade, order, said } from './missedAppointment.ts'

describe('whether an appointment was under her order', () => {
  it('is asked where she did not come and an order was in force on that day', () => {
    expect(orderAsked(jade, said).missed).to.equal('not-known')
    for (const attendance of ['cancelled-by-her', 'cancelled-by-us', 'no-answer'] as const)
      expect(orderAsked(jade, { ...said, attendance }).missed, attendance).to.equal('not-known')
    expect(orderAsked(jade, { ...said, attendance: 'came' })).to.not.have.property('missed')
    expect(orderAsked(jade, { ...said, with: 'about-her' })).to.not.have.property('missed')
    expect(orderAsked(jade, { ...said, day: '2027-01-04' })).to.deep.equal({})
  })

  it('is not asked of a call nobody took that was no appointment', () => {
    const unbooked = { ...jade, appointments: [] }

    expect(orderAsked(unbooked, { ...said, attendance: 'no-answer' })).to.not.have.property('missed')
    expect(orderAsked(unbooked, said).missed).to.equal('not-known')
  })

  it('is not asked of support that is voluntary beside a treatment order, bail or a community resolution', () => {
    for (const status of ['mental-health-treatment', 'bail', 'community-resolution', 'none'] as const)
      expect(orderAsked({ ...jade, orders: [{ ...order, status }] }, said), status).to.deep.equal({})
  })
})
