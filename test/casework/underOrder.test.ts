import { expect } from 'chai'
import { withContactTakenBack } from '../../casework/contactRules.ts'
import { withMovedAway } from '../../casework/putRight/moveSaved.ts'
import { arrangedIn, withContactCorrected } from '../../casework/putRight/correctSaved.ts'
import { savedIn } from '../../casework/putRight/saved.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Order } from '../../casework/records/support.ts'
import { isInForce, orderAsked, orderDays, withOrderSaid } from '../../casework/underOrder.ts'
import { readableContacts } from '../../casework/womanFacts.ts'
import { aCase, aColleague, aContact } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

const order: Order = { id: 'o', status: 'community-order', from: '2026-01-05', to: '2026-12-31' }
const booked = {
  ...{ id: 'a', day: '2026-03-12', time: '10:00', enforceable: 'not-known' as const },
  ...{ arrangedIn: 'before', by: 'amara' },
}
const missed = aContact({ id: 'm', day: '2026-03-12', attendance: 'missed', nationalCode: 'PEND' })
const said = { with: 'her', day: '2026-03-12', attendance: 'missed' } as const
const by = { by: 'amara', at: thursday }
const jade = aCase({ orders: [order], appointments: [booked], contacts: [missed] })
const enforceable = ({ appointments }: Case): readonly string[] =>
  appointments.map((each) => each.enforceable)

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

  const putRight = (woman: Case, day: string, underOrder: 'yes' | 'no'): Case => {
    const [contact] = woman.contacts
    if (contact === undefined) throw new Error('She has no contact')
    const reading = { ...said, day, dayGiven: true, topics: [], underOrder }
    return withContactCorrected(woman, contact, { reading, words: contact.words }, { ...by, reason: 'slip' })
  }
  const standing = ({ appointments }: Case): readonly string[] =>
    appointments
      .filter(({ takenBack }) => takenBack === undefined)
      .map((each) => `${each.day} ${each.enforceable}`)

  it('goes along where the contact is put right to another day', () => {
    const after = putRight(withOrderSaid(jade, missed, 'yes', by), '2026-03-11', 'yes')

    expect(standing(after)).to.deep.equal(['2026-03-12 not-known', '2026-03-11 yes'])
    const unbooked = withOrderSaid({ ...jade, appointments: [] }, missed, 'yes', by)
    const moved = putRight(unbooked, '2026-03-11', 'yes')
    expect(standing(moved)).to.deep.equal(['2026-03-11 yes'])
    expect(new Set(moved.appointments.map(({ id }) => id)).size).to.equal(2)
  })

  it('of the appointment of one day says nothing of that of another', () => {
    const other = { ...booked, id: 'b', day: '2026-03-11', enforceable: 'yes' as const }
    const woman = { ...jade, appointments: [{ ...booked, enforceable: 'no' as const }, other] }

    expect(standing(putRight(woman, '2026-03-11', 'no'))).to.deep.equal(['2026-03-12 no', '2026-03-11 yes'])
  })

  it('is no way for a justice partner to the contacts of this service', () => {
    const probation = aColleague({ roles: ['partner'], organisation: 'Probation, Lambeth' })
    const shared = { ...jade, sharedWith: ['Probation, Lambeth'] }

    expect(readableContacts(shared, probation)).to.deep.equal([])
  })
})
