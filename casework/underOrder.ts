import type { Case } from './records/case.ts'
import { Enforceable, type Appointment, type Contact } from './records/contact.ts'
import type { ContactReading } from './records/contactDraft.ts'
import type { Order } from './records/support.ts'
import type { LegalStatus } from './supportWords.ts'
import { daysAfter, type Day } from './time.ts'
import type { Attendance } from './words.ts'

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

/** What is asked of a contact where her appointments can be part of an order, each with what is known now. */
export interface OrderAsked {
  /** Asked only where she did not come (catalogue, correction 6). */
  readonly missed?: Enforceable
  /** Of the next appointment. */
  readonly next?: Enforceable
}

type Said = Pick<ContactReading, 'with' | 'day' | 'time' | 'attendance' | 'underOrder' | 'next'>

const callingOff: ReadonlySet<Attendance> = new Set(['missed', 'cancelled-by-her', 'cancelled-by-us'])

/** What is asked of a contact as it is told. A call nobody took was an appointment only where one of that day is on record. */
export function orderAsked(woman: Case, said: Said): OrderAsked {
  const { day, underOrder, next } = said
  const known = appointmentOf(woman, said)
  return {
    ...(didNotCome(said, known !== undefined) && isInForce(woman, day)
      ? { missed: underOrder ?? known?.enforceable ?? notKnown }
      : {}),
    ...(isInForce(woman, next?.day ?? day) ? { next: next?.enforceable ?? notKnown } : {}),
  }
}

function didNotCome({ with: who, attendance }: Said, isBooked: boolean): boolean {
  if (who !== 'her' || attendance === undefined) return false
  return callingOff.has(attendance) || (attendance === 'no-answer' && isBooked)
}

const notKnown = Enforceable.enum['not-known']

/** The appointment that a contact tells the end of: of its day, and of several the one at its time. */
function appointmentOf(woman: Case, { day, time }: Pick<Said, 'day' | 'time'>): Appointment | undefined {
  const ofDay = woman.appointments.filter((each) => each.takenBack === undefined && each.day === day)
  return ofDay.find((each) => time !== undefined && each.time === time) ?? ofDay[0]
}

/** Whether the appointment that a contact tells the end of was part of an order, as far as it is on record; where none was in force it was not. */
export function orderOfMissed(woman: Case, contact: Pick<Contact, 'day' | 'time'>): Enforceable {
  const said = appointmentOf(woman, contact)?.enforceable ?? notKnown
  return said === notKnown && !isInForce(woman, contact.day) ? Enforceable.enum.no : said
}

/** Who says of an appointment whether it is under an order, and when. */
export interface Saying {
  readonly by: string
  readonly at: string
}

/**
 * The same case with what was said of the appointment that a contact tells the end of. Where none of that day is on record, she
 * missed one all the same: it is kept with the contact. The same case where nothing is different.
 */
export function withOrderSaid(
  woman: Case,
  contact: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  enforceable: Enforceable | undefined,
  saying: Saying,
): Case {
  if (enforceable === undefined) return woman
  const known = appointmentOf(woman, contact)
  if (known === undefined && enforceable === notKnown) return woman
  if (known === undefined) {
    return { ...woman, appointments: [...woman.appointments, missedOne(contact, enforceable, saying)] }
  }
  const after = withEnforceable(known, enforceable, { ...saying, contact: contact.id })
  return after === known
    ? woman
    : { ...woman, appointments: woman.appointments.map((each) => (each === known ? after : each)) }
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

/** The same case with what a contact said of an appointment that was arranged in another taken back with it. */
export function withOrderUnsaid(woman: Case, contact: string, saying: Saying): Case {
  const restored = woman.appointments.map((appointment) => {
    const first = appointment.orderSaid?.find((each) => each.contact === contact)
    return first === undefined ? appointment : withEnforceable(appointment, first.was, saying)
  })
  return { ...woman, appointments: restored }
}

function missedOne(
  { id, day, time, mode, place }: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  enforceable: Enforceable,
  { by }: Saying,
): Appointment {
  return {
    ...{ id: missedId(id), day },
    ...(time === undefined ? {} : { time }),
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
    ...{ enforceable, arrangedIn: id, by },
  }
}

const missedId = (contact: string): string => `${contact}-missed`

/** Whether an appointment was not arranged in the contact that it is kept with, but is the one she missed. */
export function isMissedOne({ id, arrangedIn }: Appointment): boolean {
  return id === missedId(arrangedIn)
}
