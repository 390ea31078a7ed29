import type { Appointment } from '../records/contact.ts'
import type { Order } from '../records/support.ts'
import type { LegalStatus } from '../supportWords.ts'
import { daysAfter, type Day } from '../time.ts'

/** The days of an order of which appointments with this service can be part. */
type OrderDays = Pick<Order, 'from' | 'to'>

/** Her orders as her record has them, or as lists do. */
interface WithOrders {
  readonly orders: readonly Pick<Order, 'status' | 'from' | 'to'>[]
}

/** Support beside a treatment order, a community resolution or bail is voluntary (catalogue 3.6). */
const enforced: ReadonlySet<LegalStatus> = new Set([
  'community-order',
  'suspended-sentence',
  'licence',
  'post-sentence-supervision',
  'conditional-caution',
  'deferred-prosecution',
])

/** The days of her orders of which appointments can be part. One without an end lasts until the next position on record begins. */
export function orderDays({ orders }: WithOrders): readonly OrderDays[] {
  return orders.flatMap(({ status, from, to }, place) => {
    const later = orders[place + 1]
    if (!enforced.has(status) || (to === undefined && later !== undefined && later.from === undefined))
      return []
    const last = to ?? (later?.from === undefined ? undefined : daysAfter(later.from, -1))
    return [{ ...(from === undefined ? {} : { from }), ...(last === undefined ? {} : { to: last }) }]
  })
}

/** Whether an order of hers of which appointments can be part is in force on a day. */
export function isInForce(woman: WithOrders, day: Day): boolean {
  return orderDays(woman).some(({ from = '', to = '9999' }) => from <= day && day <= to)
}

/** Whether an appointment is part of an order: said to be, and one was in force on its day as her record has it now. */
export function isPartOfOrder(
  woman: WithOrders,
  { day, enforceable }: Pick<Appointment, 'day' | 'enforceable'>,
): boolean {
  return enforceable === 'yes' && isInForce(woman, day)
}
