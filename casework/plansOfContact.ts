import { longestAction, type Action, type KeyDate } from './records/action.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { ContactReading } from './records/contactDraft.ts'
import { dayOf, daysAfter, type Day } from './time.ts'

/** What a contact arranged and planned, as the records it becomes in her case. */
export interface PlansOfContact {
  readonly appointments: readonly Appointment[]
  readonly actions: readonly Action[]
  readonly keyDates: readonly KeyDate[]
}

/** How many days a worker has for an action for which she gave no day. */
export const daysForAction = 7

/** The day an action of a note is due: the one given, else a week after it was written. */
export function dueOf({ due }: { readonly due?: Day | undefined }, written: Day): Day {
  return due ?? daysAfter(written, daysForAction)
}

/** What a contact arranged and planned. Every id begins with the contact's, so that it can be told where it came from. */
export function plansOfContact(
  contact: Contact,
  { next, actions = [], keyDates = [] }: Pick<ContactReading, 'next' | 'actions' | 'keyDates'>,
): PlansOfContact {
  const { id, author, recordedAt } = contact
  const set = { setBy: author, setAt: recordedAt }
  const enforceable = next?.enforceable ?? 'not-known'
  const arranged = { enforceable, arrangedIn: id, by: author }
  return {
    appointments: next === undefined ? [] : [{ id: `${id}-next`, ...next, ...arranged }],
    actions: actions.map((action, at) => ({
      id: `${id}-action-${at + 1}`,
      what: action.text.slice(0, longestAction),
      due: dueOf(action, dayOf(recordedAt)),
      owner: author,
      ...set,
      moves: [],
    })),
    keyDates: keyDates.map(({ text, ...date }, at) => ({
      id: `${id}-date-${at + 1}`,
      ...date,
      what: text.slice(0, longestDateWords),
      ...set,
    })),
  }
}

const longestDateWords = 200

/** Whether a record of a case came with a contact. */
export function cameWith(contact: string, { id }: { readonly id: string }): boolean {
  return id.startsWith(`${contact}-`)
}
