import { expect } from 'chai'
import { withContactTakenBack } from '../../../casework/contactRules.ts'
import { withMovedAway } from '../../../casework/putRight/moveSaved.ts'
import { arrangedIn } from '../../../casework/putRight/correctSaved.ts'
import { savedIn } from '../../../casework/putRight/saved.ts'
import type { Case } from '../../../casework/records/case.ts'
import { withOrderSaid } from '../../../casework/underOrder/orderSaid.ts'
import { readableContacts } from '../../../casework/womanFacts.ts'
import { aColleague } from '../../support/records.ts'
import { booked, by, enforceable, jade, missed } from './missedAppointment.ts'

describe('what is said of whether an appointment was under her order', () => {
  it('stands on the appointment of that day, with what stood there before', () => {
    const after = withOrderSaid(jade, missed, 'yes', by)

    expect(after.appointments).to.deep.equal([
      { ...booked, enforceable: 'yes', orderSaid: [{ was: 'not-known', ...by, contact: 'm' }] },
    ])
    expect(withOrderSaid(after, missed, 'yes', by)).to.equal(after)
    expect(withOrderSaid(jade, missed, undefined, by)).to.equal(jade)
  })

  it('of two that day stands on the one at the time of the contact', () => {
    const two = { ...jade, appointments: [booked, { ...booked, id: 'b', time: '14:00' }] }

    expect(enforceable(withOrderSaid(two, { ...missed, time: '14:00' }, 'yes', by))).to.deep.equal([
      'not-known',
      'yes',
    ])
  })

  it('is kept with the contact where no appointment of that day is on record, and arranged none', () => {
    const unbooked = { ...jade, appointments: [] }
    const after = withOrderSaid(unbooked, missed, 'yes', by)

    expect(enforceable(after)).to.deep.equal(['yes'])
    expect(arrangedIn(after, missed)).to.equal(undefined)
    expect(withOrderSaid(unbooked, missed, 'not-known', by)).to.equal(unbooked)
  })

  it('goes back to what stood there when the contact is taken back or filed for another woman', () => {
    const after = withOrderSaid(jade, missed, 'yes', by)
    const [saved] = savedIn(after)
    if (saved === undefined) throw new Error('Nothing is saved')

    expect(enforceable(withContactTakenBack(after, 'm', by))).to.deep.equal(['not-known'])
    expect(enforceable(withMovedAway(after, saved, { ...by, id: 'move' }))).to.deep.equal(['not-known'])
  })

  const two = (...contacts: readonly string[]): Case => ({
    ...jade,
    contacts: contacts.map((id) => ({ ...missed, id })),
  })

  it('stays as another contact says where one of two contacts of that day is taken back, in either order', () => {
    const both = withOrderSaid(
      withOrderSaid(two('m', 'n'), missed, 'yes', by),
      { ...missed, id: 'n' },
      'no',
      by,
    )
    const without = withContactTakenBack(both, 'm', by)

    expect(enforceable(without)).to.deep.equal(['no'])
    expect(enforceable(withContactTakenBack(without, 'n', by))).to.deep.equal(['not-known'])
    expect(enforceable(withContactTakenBack(both, 'n', by))).to.deep.equal(['yes'])
  })

  it('is not forgotten where a second contact of that day leaves it not known', () => {
    const after = withOrderSaid(jade, missed, 'yes', by)

    expect(enforceable(withOrderSaid(after, { ...missed, id: 'n' }, 'not-known', by))).to.deep.equal(['yes'])
    expect(enforceable(withOrderSaid(after, missed, 'not-known', by))).to.deep.equal(['not-known'])
  })

  it('of two that day stands on the one nearest the time of the contact', () => {
    const several = { ...jade, appointments: [booked, { ...booked, id: 'b', time: '14:00' }] }

    expect(enforceable(withOrderSaid(several, { ...missed, time: '14:05' }, 'yes', by))).to.deep.equal([
      'not-known',
      'yes',
    ])
  })

  it('is never put on the next appointment, arranged in the contact itself for later that day', () => {
    const next = { ...booked, id: 'm-next', arrangedIn: 'm', time: '16:00' }

    expect(enforceable(withOrderSaid({ ...jade, appointments: [next] }, missed, 'yes', by))).to.deep.equal([
      'not-known',
      'yes',
    ])
  })

  it('of two that she missed that day, neither on record, is kept with each', () => {
    const early = withOrderSaid({ ...jade, appointments: [] }, { ...missed, time: '10:00' }, 'yes', by)
    const both = withOrderSaid(early, { ...missed, id: 'n', time: '14:00' }, 'no', by)

    expect(enforceable(both)).to.deep.equal(['yes', 'no'])
  })

  it('is no way for a justice partner to the contacts of this service', () => {
    const probation = aColleague({ roles: ['partner'], organisation: 'Probation, Lambeth' })
    const shared = { ...jade, sharedWith: ['Probation, Lambeth'] }

    expect(readableContacts(shared, probation)).to.deep.equal([])
  })
})
