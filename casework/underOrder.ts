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

/** Whether an appointment is part of an order: said to be, and one was in force on its day as her record has it now. */
export function isPartOfOrder(
  woman: WithOrders,
  { day, enforceable }: Pick<Appointment, 'day' | 'enforceable'>,
): boolean {
  return enforceable === 'yes' && isInForce(woman, day)
}

/** What is asked of a contact where her appointments can be part of an order, each with what is known now. */
export interface OrderAsked {
  /** Asked only where she did not come (catalogue, correction 6). */
  readonly missed?: Enforceable
  /** Of the next appointment. */
  readonly next?: Enforceable
}

type Said = Pick<ContactReading, 'with' | 'day' | 'time' | 'attendance' | 'underOrder' | 'next'> & {
  /** Its id, once it is saved. */
  readonly id?: string
}

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

function didNotCome(
  { with: who, attendance }: Pick<Said, 'with' | 'attendance'>,
  isBooked: boolean,
): boolean {
  if (who !== 'her' || attendance === undefined) return false
  return callingOff.has(attendance) || (attendance === 'no-answer' && isBooked)
}

const notKnown = Enforceable.enum['not-known']

/** A contact as far as it tells which appointment it ended; one that is not saved yet has no id. */
type Ending = Pick<Contact, 'day' | 'time'> & { readonly id?: string }

/** The appointment that a contact tells the end of: of its day, and of several the one nearest its time. Never the next one, which was arranged in it. */
function appointmentOf(woman: Case, { id, day, time }: Ending): Appointment | undefined {
  const ofDay = woman.appointments.filter(
    (each) => each.takenBack === undefined && each.day === day && mayBeEnded(each, { id, time }),
  )
  if (time === undefined) return ofDay[0]
  const apart = (one: Appointment): number =>
    one.time === undefined ? minutesOf('24:00') : Math.abs(minutesOf(one.time) - minutesOf(time))
  return ofDay.toSorted((one, other) => apart(one) - apart(other))[0]
}

/** What another contact says she missed at another time was another appointment. */
function mayBeEnded(
  each: Appointment,
  { id, time }: Readonly<Record<'id' | 'time', string | undefined>>,
): boolean {
  if (each.arrangedIn === id) return isMissedOne(each)
  return !isMissedOne(each) || time === undefined || each.time === undefined || each.time === time
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Whether the appointment that a contact tells the end of was part of an order, as far as it is on record; where none was in force it was not. */
export function orderOfMissed(woman: Case, contact: Pick<Contact, 'id' | 'day' | 'time'>): Enforceable {
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
    return { ...woman, appointments: [...woman.appointments, missedOne(woman, contact, enforceable, saying)] }
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

/** Whether it is a contact itself that said what is known of the appointment that it tells the end of. */
function isOwnSaying(woman: Case, contact: Pick<Contact, 'id' | 'day' | 'time'>): boolean {
  const known = appointmentOf(woman, contact)
  if (known === undefined) return false
  return known.arrangedIn === contact.id || known.orderSaid?.at(-1)?.contact === contact.id
}

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

function missedOne(
  { appointments }: Case,
  { id, day, time, mode, place }: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  enforceable: Enforceable,
  { by }: Saying,
): Appointment {
  const before = appointments.filter((each) => each.arrangedIn === id && isMissedOne(each)).length
  return {
    ...{ id: `${missedId(id)}${before === 0 ? '' : `-${before}`}`, day },
    ...(time === undefined ? {} : { time }),
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
    ...{ enforceable, arrangedIn: id, by },
  }
}

const missedId = (contact: string): string => `${contact}-missed`

/** Whether an appointment was not arranged in the contact that it is kept with, but is the one she missed. */
export function isMissedOne({ id, arrangedIn }: Appointment): boolean {
  return id.startsWith(missedId(arrangedIn))
}
