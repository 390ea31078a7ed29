import type { Case } from '../records/case.ts'
import type { Appointment, Contact, Enforceable } from '../records/contact.ts'
import { appointmentOf, isMissedOne, missedOne, notKnown } from './endedAppointment.ts'

/** Who says of an appointment whether it is under an order, and when. */
export interface Saying {
  readonly by: string
  readonly at: string
}

/**
 * The same case with what was said of the appointment that a contact tells the end of. Where none of that day is on record, she
 * missed one all the same: it is kept with the contact. "Not known" takes back what the contact said itself, and nothing that
 * somebody else knows. The same case where nothing is different.
 */
export function withOrderSaid(
  woman: Case,
  contact: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  enforceable: Enforceable | undefined,
  saying: Saying,
): Case {
  if (enforceable === undefined) return woman
  if (enforceable === notKnown) return withOrderUnsaid(woman, contact.id, saying)
  const known = appointmentOf(woman, contact)
  if (known === undefined) {
    return {
      ...woman,
      appointments: [...woman.appointments, missedOne(woman, contact, enforceable, saying.by)],
    }
  }
  return withInstead(woman, known, withEnforceable(known, enforceable, { ...saying, contact: contact.id }))
}

function withInstead(woman: Case, known: Appointment, after: Appointment): Case {
  if (after === known) return woman
  return { ...woman, appointments: woman.appointments.map((each) => (each === known ? after : each)) }
}

/** An appointment with another answer, and what was said of it before. The same where it is no other. */
export function withEnforceable(
  appointment: Appointment,
  enforceable: Enforceable,
  saying: Saying & { readonly contact?: string },
): Appointment {
  const { enforceable: was, orderSaid = [] } = appointment
  if (was === enforceable) return appointment
  return { ...appointment, enforceable, orderSaid: [...orderSaid, { was, ...saying }] }
}

/**
 * The same case with what a contact said of appointments taken back: each is again as others said. One that is on record only
 * because the contact said so is taken back as well. The same case where the contact said nothing.
 */
export function withOrderUnsaid(woman: Case, contact: string, saying: Saying): Case {
  const counting = new Set(
    woman.contacts.flatMap(({ id, takenBack }) => (takenBack === undefined ? [id] : [])),
  )
  counting.delete(contact)
  return woman.appointments.reduce((before, each) => {
    if (each.takenBack !== undefined) return before
    if (each.arrangedIn === contact && isMissedOne(each)) {
      return withInstead(before, each, { ...each, takenBack: { by: saying.by, at: saying.at } })
    }
    if (!(each.orderSaid ?? []).some((said) => said.contact === contact)) return before
    return withInstead(before, each, withEnforceable(each, saidBy(each, counting), { ...saying, contact }))
  }, woman)
}

/** What an appointment was last said to be by a contact that still counts, or outside of any. */
function saidBy({ enforceable, orderSaid = [] }: Appointment, counting: ReadonlySet<string>): Enforceable {
  return orderSaid.reduce(
    (value, { contact }, at) =>
      contact === undefined || counting.has(contact) ? (orderSaid[at + 1]?.was ?? enforceable) : value,
    orderSaid[0]?.was ?? enforceable,
  )
}
