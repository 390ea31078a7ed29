import type { Case } from '../records/case.ts'
import type { Contact } from '../records/contact.ts'
import { appointmentOf } from './endedAppointment.ts'
import type { Said } from './orderAsked.ts'
import { withOrderSaid, withOrderUnsaid, type Saying } from './orderSaid.ts'

/**
 * The same case with what a contact says of its appointment once the contact is put right. An answer goes along to another day or
 * time; what was only on record of the appointment of the day before does not.
 */
export function withOrderPutRight(
  woman: Case,
  before: Contact,
  after: Parameters<typeof withOrderSaid>[1] & Pick<Said, 'with' | 'underOrder'>,
  saying: Saying,
): Case {
  const isSameTime = before.day === after.day && before.time === after.time
  if (isSameTime && after.with === 'her') return withOrderSaid(woman, after, after.underOrder, saying)
  const isShown = after.underOrder === appointmentOf(woman, before)?.enforceable
  const said = isShown && !isOwnSaying(woman, before) ? undefined : after.underOrder
  return withOrderSaid(withOrderUnsaid(woman, before.id, saying), after, said, saying)
}

/** Whether it is a contact itself that said what is known of the appointment that it tells the end of. */
function isOwnSaying(woman: Case, contact: Pick<Contact, 'id' | 'day' | 'time'>): boolean {
  const known = appointmentOf(woman, contact)
  if (known === undefined) return false
  return known.arrangedIn === contact.id || known.orderSaid?.at(-1)?.contact === contact.id
}
