import type { Contact } from './records/contact.ts'
import { dayOf, timeOf, type Day, type Instant } from './time.ts'
import type { Attendance } from './words.ts'

const calledOff: ReadonlySet<Attendance | undefined> = new Set(['cancelled-by-her', 'cancelled-by-us'])

/** Whether a contact tells of an appointment that one of the two called off: its day and time are those it should have had. */
export function isCalledOff({ attendance }: Pick<Contact, 'attendance'>): boolean {
  return calledOff.has(attendance)
}

/** Whether a contact is dated after this moment, which only one that was called off may be: every other has taken place. */
export function isStillToCome({ day, time, ...told }: Dated, now: Instant): boolean {
  if (isCalledOff(told)) return false
  const today = dayOf(now)
  return day > today || (day === today && time !== undefined && time > timeOf(now))
}

/** The day on which a contact was: its own, or, where it was called off ahead, the day on which that was recorded. */
export function wasOn({ day, recordedAt, ...told }: Pick<Contact, 'day' | 'recordedAt' | 'attendance'>): Day {
  const recorded = dayOf(recordedAt)
  return isCalledOff(told) && day > recorded ? recorded : day
}

type Dated = Pick<Contact, 'day' | 'time' | 'attendance'>
