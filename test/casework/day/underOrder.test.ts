import { expect } from 'chai'
import { caseloadOf } from '../../../casework/caseload/caseload.ts'
import { underOrderWithoutOutcome } from '../../../casework/day/appointmentParts.ts'
import type { WomanEntry } from '../../../casework/indexes.ts'
import { aDayWorld } from '../../support/dayWorld.ts'
import { aComingEntry, aWomanEntry, references } from '../../support/records.ts'

const yesterday = '2026-03-11'
const listed = (more: Partial<WomanEntry>): readonly string[] => {
  const woman = aWomanEntry({ reference: references[0], ...more })
  const women = caseloadOf([woman], [], '2026-03-12')
  return underOrderWithoutOutcome(aDayWorld({ women })).map(({ appointment }) => appointment.enforceable)
}
const order = { status: 'community-order' as const, from: '2026-01-05', to: '2026-12-31' }

describe('the appointments under an order of which nobody wrote', () => {
  it('are those known to be, and of a woman with an order in force those of which it is not known', () => {
    for (const enforceable of ['yes', 'not-known'] as const)
      expect(
        listed({ unrecorded: [aComingEntry({ day: yesterday, enforceable })], orders: [order] }),
      ).to.deep.equal([enforceable])
  })

  it('are none that are voluntary, and none of which it is not known where no order was in force', () => {
    const unknown = [aComingEntry({ day: yesterday, enforceable: 'not-known' })]

    expect(
      listed({ unrecorded: [aComingEntry({ day: yesterday, enforceable: 'no' })], orders: [order] }),
    ).to.deep.equal([])
    expect(listed({ unrecorded: unknown })).to.deep.equal([])
    expect(listed({ unrecorded: unknown, orders: [{ ...order, to: '2026-03-10' }] })).to.deep.equal([])
  })
})
