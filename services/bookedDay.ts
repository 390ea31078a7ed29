import { comingAppointments, unrecordedAppointments } from '../casework/comingAppointments.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { caseFor } from './women.ts'

/**
 * A draft of an appointment that was called off, on the day on which she had one where its words may mean two: "cancelled Tues" is
 * next Tuesday's when that is booked and the Tuesday before is not. A partner's stays as it was read: what is booked here is not told.
 */
export async function onBookedDay(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<ContactDraft> {
  const { woman: reference, reading } = draft
  const { day, otherDay } = reading
  if (reference === undefined || otherDay === undefined) return draft
  const woman = await caseFor(ports, colleague, reference)
  if (woman?.organisation !== colleague.organisation) return draft
  const booked = [...unrecordedAppointments(woman), ...comingAppointments(woman)].map((each) => each.day)
  const [before, after] = day < otherDay ? [day, otherDay] : [otherDay, day]
  const meant = booked.includes(after) && !booked.includes(before) ? after : before
  return { ...draft, reading: { ...reading, day: meant, otherDay: meant === before ? after : before } }
}
