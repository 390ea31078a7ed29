import { isCalledOff } from '../casework/calledOff.ts'
import { stillBooked, unrecordedAppointments } from '../casework/comingAppointments.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Appointment } from '../casework/records/contact.ts'
import type { ContactDraft, ContactReading } from '../casework/records/contactDraft.ts'
import { dayOf, daysAfter, type Day } from '../casework/time.ts'
import { daysNamed, movedFrom, type MovedFrom } from '../notes/planned/movedFrom.ts'
import { said } from '../notes/text/said.ts'
import { caseFor } from './women.ts'

/**
 * A draft with what its words leave to what is booked with its woman: which appointment was called off where they do not say its
 * day, or may mean two, and which one the next takes the place of. A partner's stays as it was read: what is booked here is not told.
 */
export async function asBooked(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<ContactDraft> {
  if (draft.woman === undefined || draft.workshop === true || !mayMeanBooked(draft.reading)) return draft
  const woman = await caseFor(ports, colleague, draft.woman)
  if (woman?.organisation !== colleague.organisation) return draft
  return { ...draft, reading: isCalledOff(draft.reading) ? calledOff(woman, draft) : moved(woman, draft) }
}

const mayMeanBooked = (reading: ContactReading): boolean =>
  reading.mode !== 'group' && (isCalledOff(reading) || reading.next !== undefined)

/** "Cancelled Tues" is next Tuesday's when that is booked and the Tuesday before is not; "cancelled" is the one that is booked. */
function calledOff(woman: Case, draft: ContactDraft): ContactReading {
  const { reading } = draft
  const { day, otherDay, dayGiven } = reading
  if (otherDay !== undefined) {
    const booked = [...unrecordedAppointments(woman), ...stillBooked(woman)].map((each) => each.day)
    const [before, after] = day < otherDay ? [day, otherDay] : [otherDay, day]
    const meant = booked.includes(after) && !booked.includes(before) ? after : before
    return { ...reading, day: meant, otherDay: meant === before ? after : before }
  }
  if (dayGiven) return reading
  return { ...reading, day: dayCalledOff(woman, draft) ?? dayOf(draft.createdAt) }
}

/** So many days after an appointment that nobody wrote about, it may still be the one that was called off. */
const lately = 3

/** The day of the appointment that was called off: one that the words name, else of those to come the soonest; none where one just passed. */
function dayCalledOff(woman: Case, { reading, words, createdAt, owner }: ContactDraft): Day | undefined {
  const { next, time } = reading
  const today = dayOf(createdAt)
  const named = daysNamed(words, createdAt)
  const coming = stillBooked(woman).filter((each) => each.day >= today && !isNext(each, next))
  const booked = ownOf(coming, owner)
  const meant = booked.find((each) => named.includes(each.day) || (time !== undefined && each.time === time))
  if (meant !== undefined) return meant.day
  const passed = unrecordedAppointments(woman).some(
    (each) => each.day < today && each.day >= daysAfter(today, -lately),
  )
  return passed ? undefined : booked[0]?.day
}

/** "Moved to Friday 11 am": the next appointment takes the place of another. */
function moved(woman: Case, { reading, words, createdAt, owner }: ContactDraft): ContactReading {
  const { next } = reading
  if (next === undefined) return reading
  const { insteadOf: _before, ...arranged } = next
  const from = movedFrom(words, createdAt)
  const others = stillBooked(woman).filter((each) => each.day >= dayOf(createdAt) && !isNext(each, arranged))
  const before = from?.days.filter((day) => day !== next.day) ?? []
  const instead =
    from === undefined || isOfThisOne(reading, from) ? undefined : oneMoved(ownOf(others, owner), before)
  return { ...reading, next: { ...arranged, ...said({ insteadOf: instead }) } }
}

/** What she missed or did not answer was moved itself; booked again where she came is one more. */
function isOfThisOne({ attendance, mode }: ContactReading, { isRebooked }: MovedFrom): boolean {
  if (attendance === 'missed' || attendance === 'no-answer') return true
  return isRebooked && attendance === 'came' && mode === 'in-person'
}

/** The one whose day the words name, or the only one there is. */
function oneMoved(
  others: readonly Appointment[],
  days: readonly Day[],
): NonNullable<ContactReading['next']>['insteadOf'] {
  const named = others.filter((each) => days.includes(each.day))
  const [only, second] = named.length > 0 ? named : others
  return only === undefined || second !== undefined ? undefined : said({ day: only.day, time: only.time })
}

/** Those that the writer booked herself, where there are any: what she calls off or moves is rather her own. */
function ownOf(appointments: readonly Appointment[], writer: string): readonly Appointment[] {
  const own = appointments.filter(({ by }) => by === writer)
  return own.length > 0 ? own : appointments
}

/** Whether an appointment on record is the very one that is told of. */
function isNext(each: Appointment, next: ContactReading['next']): boolean {
  if (each.day !== next?.day) return false
  return each.time === next.time || each.time === undefined || next.time === undefined
}
