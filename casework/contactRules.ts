import { isStillToCome } from './calledOff.ts'
import type { Case } from './records/case.ts'
import { cameWith, type PlansOfContact } from './plansOfContact.ts'
import type { Action } from './records/action.ts'
import type { Contact } from './records/contact.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import { dayOf, minutesAfter, type Instant } from './time.ts'
import { withOrderUnsaid } from './underOrder/orderSaid.ts'
import { codeOf } from './words.ts'

/** How long a saved contact can be taken back by one press, in minutes. */
export const undoMinutes = 10

/** What keeps a draft from being saved, in the order in which it is asked for. */
export type Missing = 'who' | 'whose-words' | 'day-in-future' | 'next-in-past'

/** What a draft still lacks. A contact is something that has happened, so it is dated in the future only where it was called off. */
export function missingFrom(draft: ContactDraft, now: Instant): readonly Missing[] {
  const { next } = draft.reading
  const missing: Missing[] = []
  if (draft.woman === undefined) missing.push('who')
  if (draft.wordsShared === true) missing.push('whose-words')
  if (isStillToCome(draft.reading, now)) missing.push('day-in-future')
  if (next !== undefined && next.day < dayOf(now)) missing.push('next-in-past')
  return missing
}

/** The contact that a draft becomes. */
export function contactFrom(draft: ContactDraft, id: string, now: Instant): Contact {
  const { dayGiven: _given, otherDay: _other, assumed: _assumed, next: _next, ...said } = draft.reading
  const { actions: _actions, keyDates: _dates, underOrder: _order, reasonMissed, ...reading } = said
  const { attendance } = reading
  const reason = attendance === 'missed' && reasonMissed !== 'not-known' ? reasonMissed : undefined
  const code = attendance === undefined ? undefined : codeOf(attendance, reason)
  return {
    id,
    ...reading,
    ...(code === undefined ? {} : { nationalCode: code }),
    ...(reason === undefined ? {} : { reasonMissed: reason }),
    words: draft.words,
    ...(draft.keptApart === undefined ? {} : { keptApart: draft.keptApart }),
    author: draft.writtenBy ?? draft.owner,
    organisation: draft.organisation,
    recordedAt: now,
    draft: draft.id,
  }
}

/** The same case with one more contact and what was arranged and planned in it. */
export function withContact(woman: Case, contact: Contact, plans: PlansOfContact): Case {
  return {
    ...woman,
    contacts: [...woman.contacts, contact],
    appointments: [...woman.appointments, ...plans.appointments],
    actions: [...woman.actions, ...plans.actions],
    keyDates: [...woman.keyDates, ...plans.keyDates],
  }
}

/** The same case with a contact, and what was arranged and planned in it, taken back; everything stays on record. */
export function withContactTakenBack(
  woman: Case,
  contactId: string,
  takenBack: { by: string; at: Instant },
): Case {
  const unsaid = withOrderUnsaid(woman, contactId, takenBack)
  const dropped = (action: Action): boolean =>
    cameWith(contactId, action) && action.done === undefined && action.dropped === undefined
  return {
    ...woman,
    contacts: woman.contacts.map((contact) =>
      contact.id === contactId ? { ...contact, takenBack } : contact,
    ),
    appointments: unsaid.appointments.map((appointment) =>
      appointment.arrangedIn === contactId ? { ...appointment, takenBack } : appointment,
    ),
    actions: woman.actions.map((action) => (dropped(action) ? { ...action, dropped: takenBack } : action)),
    keyDates: woman.keyDates.map((date) => (cameWith(contactId, date) ? { ...date, takenBack } : date)),
  }
}

/** Whether a contact saved at one moment can still be taken back at another. */
export function canBeTakenBack(savedAt: Instant, now: Instant): boolean {
  return now <= minutesAfter(savedAt, undoMinutes)
}
