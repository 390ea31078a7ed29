import { currentStatus, isEnded } from '../casework/caseState.ts'
import { appointmentsEndedBy, bookedBeside } from '../casework/comingAppointments.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { contactFrom } from '../casework/contactRules.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { keyDatesEndedBy } from '../casework/keyDates.ts'
import { may } from '../casework/permissions.ts'
import { plansOfContact } from '../casework/plansOfContact.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { Instant } from '../casework/time.ts'
import { orderAskedOf } from './orderAskedOf.ts'

type OnRecord = Pick<ContactDraftView, 'order' | 'booked' | 'noLonger' | 'ended'>

/** What is asked of her appointments, and what is on record beside those told of; a partner is not told what the service knows. */
export function onRecordBeside(
  colleague: Colleague,
  woman: Case,
  draft: ContactDraft,
  now: Instant,
): OnRecord {
  const { reading } = draft
  const order = orderAskedOf(colleague, woman, reading)
  const asked = Object.keys(order).length === 0 ? {} : { order }
  if (!may(colleague, 'see-details', subjectOfWoman(woman))) return asked
  const status = currentStatus(woman)
  const booked = bookedBeside(woman, reading.next)
  const contact = contactFrom(draft, draft.id, now)
  const plans = plansOfContact(contact, reading)
  const appointments = appointmentsEndedBy(woman, contact, plans.appointments)
  const keyDates = keyDatesEndedBy(woman, plans.keyDates)
  return {
    ...asked,
    ...(booked.length === 0 ? {} : { booked }),
    ...(appointments.length + keyDates.length === 0 ? {} : { noLonger: { appointments, keyDates } }),
    ...(isEnded(status?.status) ? { ended: status } : {}),
  }
}
