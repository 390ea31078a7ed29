import type { Case } from '../records/case.ts'
import { Enforceable, type Appointment, type Contact } from '../records/contact.ts'
import { minutesOfDay } from '../time.ts'
import { isInForce } from './ordersInForce.ts'

/** That nobody has said whether an appointment is part of an order. */
export const notKnown = Enforceable.enum['not-known']

/** A contact as far as it tells which appointment it ended; one that is not saved yet has no id. */
type Ending = Pick<Contact, 'day' | 'time'> & { readonly id?: string }

/** The appointment that a contact tells the end of: of its day, and of several the one nearest its time, or the first where it has none. Never the next one, which was arranged in it. */
export function appointmentOf(woman: Case, { id, day, time }: Ending): Appointment | undefined {
  const ofDay = woman.appointments.filter(
    (each) => each.takenBack === undefined && each.day === day && mayBeEnded(each, { id, time }),
  )
  const from = time === undefined ? 0 : minutesOfDay(time)
  const apart = (one: Appointment): number =>
    one.time === undefined ? 24 * 60 : Math.abs(minutesOfDay(one.time) - from)
  const unsaid = (one: Appointment): number => Number(one.enforceable === notKnown)
  return ofDay.toSorted((one, other) => apart(one) - apart(other) || unsaid(one) - unsaid(other))[0]
}

/** What another contact says she missed at another time was another appointment. */
function mayBeEnded(
  each: Appointment,
  { id, time }: Readonly<Record<'id' | 'time', string | undefined>>,
): boolean {
  if (each.arrangedIn === id) return isMissedOne(each)
  return !isMissedOne(each) || time === undefined || each.time === undefined || each.time === time
}

/** Whether the appointment that a contact tells the end of was part of an order, as far as it is on record; where none was in force it was not. */
export function orderOfMissed(woman: Case, contact: Pick<Contact, 'id' | 'day' | 'time'>): Enforceable {
  const said = appointmentOf(woman, contact)?.enforceable ?? notKnown
  return said === notKnown && !isInForce(woman, contact.day) ? Enforceable.enum.no : said
}

/** The appointment she missed of which none was on record, as it is kept with the contact that tells of it. */
export function missedOne(
  { appointments }: Case,
  { id, day, time, mode, place }: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  enforceable: Enforceable,
  by: string,
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
