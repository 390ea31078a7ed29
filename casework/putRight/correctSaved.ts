import { reasonKnown } from '../absence/reasonMissed.ts'
import { isCalledOff, isStillToCome } from '../calledOff.ts'
import type { Answers, AnswersSaid } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import { ContactSaid, type Appointment, type Contact, type Enforceable } from '../records/contact.ts'
import type { ContactReading } from '../records/contactDraft.ts'
import type { CorrectionReason } from '../records/correction.ts'
import type { Instant } from '../time.ts'
import { withOrderPutRight } from '../underOrder/orderPutRight.ts'
import { withEnforceable, type Saying } from '../underOrder/orderSaid.ts'
import { isMissedOne } from '../underOrder/endedAppointment.ts'
import { codeOf } from '../words.ts'

/** Who puts something right, when and why. */
export interface Correcting {
  readonly by: string
  readonly at: Instant
  readonly reason: CorrectionReason
  readonly line?: string | undefined
}

/** What a contact is to say: what was filled in, its words, and the appointment arranged in it. */
export interface ContactPutRight {
  readonly reading: ContactReading
  readonly words: string
}

/** Why a contact cannot say this, or nothing. */
export function refusedForContact({ reading }: ContactPutRight, now: Instant): readonly string[] {
  const { day, next } = reading
  return [
    ...(isStillToCome(reading, now)
      ? ['A contact is something that has happened. Its day or time is still to come: please change it.']
      : []),
    ...(next !== undefined && next.day < day && !isCalledOff(reading)
      ? ['The next appointment is before the contact: please change it.']
      : []),
  ]
}

/**
 * The same case with a contact put right. What it said before is kept with it; an appointment that was wrong stays on record as
 * taken back. The same case when nothing is different.
 */
export function withContactCorrected(
  woman: Case,
  contact: Contact,
  { reading, words }: ContactPutRight,
  correcting: Correcting,
): Case {
  const before = ContactSaid.parse(contact)
  const topics = hasSame(before.topics, reading.topics) ? before.topics : reading.topics
  const kept = before.keptApart === undefined ? {} : { keptApart: before.keptApart }
  const { reasonMissed: _reason, ...rest } = reading
  const after = ContactSaid.parse({ ...rest, topics, words, ...kept, ...absenceAfter(contact, reading) })
  const { by, at } = correcting
  const { underOrder } = reading
  const told = withOrderPutRight(woman, contact, { ...after, id: contact.id, underOrder }, { by, at })
  const appointments = appointmentsAfter(told, contact, reading.next, correcting)
  if (isSame(before, after) && appointments === woman.appointments) return woman
  const { id, author, organisation, recordedAt, draft, broughtOver } = contact
  const corrections = [...(contact.corrections ?? []), { ...given(correcting), before }]
  const corrected: Contact = {
    ...{ id, author, organisation, recordedAt },
    ...(draft === undefined ? {} : { draft }),
    ...(broughtOver === undefined ? {} : { broughtOver }),
    ...after,
    corrections,
  }
  return {
    ...woman,
    appointments: [...appointments],
    contacts: woman.contacts.map((each) => (each.id === id ? corrected : each)),
  }
}

/**
 * The same case with answers put right; what was answered before is kept with them, and a question that the form left blank keeps
 * its answer: it may have been answered after the form was opened. The same case when nothing is different.
 */
export function withAnswersCorrected(
  woman: Case,
  answers: Answers,
  said: AnswersSaid,
  correcting: Correcting,
): Case {
  const { day, items, point, how } = answers
  const before: AnswersSaid = {
    ...{ day, items },
    ...(point === undefined ? {} : { point }),
    ...(how === undefined ? {} : { how }),
  }
  const put = { ...said, items: itemsPutRight(items, said.items) }
  if (isSame(before, { ...before, ...put })) return woman
  const corrections = [...(answers.corrections ?? []), { ...given(correcting), before }]
  const corrected: Answers = { ...answers, ...put, corrections }
  return { ...woman, answers: woman.answers.map((each) => (each.id === answers.id ? corrected : each)) }
}

function itemsPutRight(before: Answers['items'], said: Answers['items']): Answers['items'] {
  const kept = before.map((each) => said.find(({ item }) => item === each.item) ?? each)
  return [...kept, ...said.filter(({ item }) => !before.some((each) => each.item === item))]
}

/** The appointment that stands as arranged in a contact. */
export function arrangedIn(woman: Case, contact: Pick<Contact, 'id'>): Appointment | undefined {
  return woman.appointments.findLast(
    (appointment) =>
      appointment.arrangedIn === contact.id &&
      appointment.takenBack === undefined &&
      !isMissedOne(appointment),
  )
}

function appointmentsAfter(
  woman: Case,
  contact: Contact,
  next: ContactReading['next'],
  { by, at }: Correcting,
): readonly Appointment[] {
  const stands = arrangedIn(woman, contact)
  if (stands?.day === next?.day && stands?.time === next?.time) {
    return appointmentsWith(woman, stands, next?.enforceable, { by, at })
  }
  const left = woman.appointments.map((each) => (each === stands ? { ...each, takenBack: { by, at } } : each))
  return next === undefined ? left : [...left, arranged(left, contact, next, { by, stands })]
}

/** The appointments with what is said of the one that stands; the very same where nothing else is. */
function appointmentsWith(
  { appointments }: Case,
  stands: Appointment | undefined,
  enforceable: Enforceable | undefined,
  saying: Saying,
): readonly Appointment[] {
  if (stands === undefined || enforceable === undefined) return appointments
  const after = withEnforceable(stands, enforceable, saying)
  return after === stands ? appointments : appointments.map((each) => (each === stands ? after : each))
}

function arranged(
  appointments: readonly Appointment[],
  { id }: Contact,
  { day, time, mode: said, place: saidPlace, enforceable }: NonNullable<ContactReading['next']>,
  { by, stands }: { readonly by: string; readonly stands: Appointment | undefined },
): Appointment {
  const before = appointments.filter((each) => each.arrangedIn === id).length
  const mode = said ?? stands?.mode
  const place = saidPlace ?? stands?.place
  return {
    id: `${id}-next${before === 0 ? '' : `-${before}`}`,
    day,
    ...(time === undefined ? {} : { time }),
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
    enforceable: enforceable ?? stands?.enforceable ?? 'not-known',
    arrangedIn: id,
    by,
  }
}

/** The reason of an absence and its code that somebody decided stay with it where nothing else is said; another attendance begins with its own. */
function absenceAfter(
  contact: Contact,
  { attendance, reasonMissed: said }: ContactReading,
): Pick<ContactSaid, 'nationalCode' | 'reasonMissed'> {
  if (attendance === undefined) return {}
  const isKept = attendance === contact.attendance && (said === undefined || said === reasonKnown(contact))
  const reason = isKept ? contact.reasonMissed : attendance === 'missed' ? said : undefined
  const code = (isKept ? contact.nationalCode : undefined) ?? codeOf(attendance, reason)
  return {
    ...(code === undefined ? {} : { nationalCode: code }),
    ...(reason === undefined || reason === 'not-known' ? {} : { reasonMissed: reason }),
  }
}

function given({ line, ...correcting }: Correcting): Correcting {
  return line === undefined ? correcting : { ...correcting, line }
}

function hasSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}

function isSame(one: object, other: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort())
  return sorted(one) === sorted(other)
}
