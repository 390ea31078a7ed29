import { expect } from 'chai'
import { caseloadOf } from '../../../casework/caseload/caseload.ts'
import { underOrderToday, underOrderWithoutOutcome } from '../../../casework/day/appointmentParts.ts'
import type { WomanEntry } from '../../../casework/womanEntry.ts'
import { aDayWorld } from '../../support/dayWorld.ts'
import { aComingEntry, aWomanEntry } from '../../support/entries.ts'
import { references } from '../../support/records.ts'

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

  it('are none that was said to be of an order that was not in force on its day', () => {
    const said = [aComingEntry({ day: yesterday, enforceable: 'yes' })]

    expect(listed({ unrecorded: said })).to.deep.equal([])
    expect(listed({ unrecorded: said, orders: [{ ...order, to: '2026-03-10' }] })).to.deep.equal([])
    expect(listed({ unrecorded: said, orders: [{ ...order, to: yesterday }] })).to.deep.equal(['yes'])
  })
})

describe('the appointments under an order today', () => {
  const today = '2026-03-12'
  const ofToday = (to: string): number => {
    const woman = aWomanEntry({
      ...{ reference: references[0], orders: [{ ...order, to }] },
      coming: [aComingEntry({ day: today, enforceable: 'yes' })],
    })
    return underOrderToday(aDayWorld({ women: caseloadOf([woman], [], today) })).length
  }

  it('are those of an order that is in force today', () => {
    expect([ofToday(yesterday), ofToday(today)]).to.deep.equal([0, 1])
  })
})
