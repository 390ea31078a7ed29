import { expect } from 'chai'
import { withContactCorrected } from '../../../casework/putRight/correctSaved.ts'
import type { Case } from '../../../casework/records/case.ts'
import { withOrderSaid } from '../../../casework/underOrder/orderSaid.ts'
import { booked, by, jade, missed, said } from './missedAppointment.ts'

describe('whether an appointment was under her order, once the contact is put right', () => {
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
})
