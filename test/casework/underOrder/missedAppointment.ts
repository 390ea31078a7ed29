import type { Case } from '../../../casework/records/case.ts'
import type { Order } from '../../../casework/records/support.ts'
import { aCase, aContact } from '../../support/records.ts'
import { thursday } from '../../support/thursday.ts'

export const order: Order = { id: 'o', status: 'community-order', from: '2026-01-05', to: '2026-12-31' }
export const booked = {
  ...{ id: 'a', day: '2026-03-12', time: '10:00', enforceable: 'not-known' as const },
  ...{ arrangedIn: 'before', by: 'amara' },
}
export const missed = aContact({ id: 'm', day: '2026-03-12', attendance: 'missed', nationalCode: 'PEND' })
export const said = { with: 'her', day: '2026-03-12', attendance: 'missed' } as const
export const by = { by: 'amara', at: thursday }
/** Jade, under a community order, who missed the appointment that was booked for that day. */
export const jade = aCase({ orders: [order], appointments: [booked], contacts: [missed] })
/** What is known of each of her appointments. */
export const enforceable = ({ appointments }: Case): readonly string[] =>
  appointments.map((each) => each.enforceable)
