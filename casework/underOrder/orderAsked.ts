import type { Case } from '../records/case.ts'
import type { Enforceable } from '../records/contact.ts'
import type { ContactReading } from '../records/contactDraft.ts'
import type { Attendance } from '../words.ts'
import { appointmentOf, notKnown } from './endedAppointment.ts'
import { isInForce } from './ordersInForce.ts'

/** What is asked of a contact where her appointments can be part of an order, each with what is known now. */
export interface OrderAsked {
  /** Asked only where she did not come (catalogue, correction 6). */
  readonly missed?: Enforceable
  /** Of the next appointment. */
  readonly next?: Enforceable
}

/** What is said of a contact, as far as it tells whether she came. */
export type Said = Pick<ContactReading, 'with' | 'day' | 'time' | 'attendance' | 'underOrder' | 'next'> & {
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
