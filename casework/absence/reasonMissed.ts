import type { Case } from '../records/case.ts'
import { ContactSaid, type Contact } from '../records/contact.ts'
import type { Instant } from '../time.ts'
import { codeOf, reasonOfCode, type ReasonMissed } from '../words.ts'

/** Why she missed an appointment, as far as it is on record: the reason itself, or in an older record its code. */
export function reasonKnown({
  nationalCode,
  reasonMissed,
}: Pick<Contact, 'nationalCode' | 'reasonMissed'>): ReasonMissed {
  return reasonMissed ?? reasonOfCode(nationalCode) ?? 'not-known'
}

/** Whether she missed an appointment and nobody has said why; a code that somebody decided on is an answer too. */
export function isWithoutReason({
  with: who,
  attendance,
  nationalCode = 'PEND',
  reasonMissed,
}: Pick<Contact, 'with' | 'attendance' | 'nationalCode' | 'reasonMissed'>): boolean {
  return who === 'her' && attendance === 'missed' && nationalCode === 'PEND' && reasonMissed === undefined
}

/** The same case with why she missed an appointment; what stood there before is kept with it. The same case where it stands there already. */
export function withReasonMissed(
  woman: Case,
  contact: Contact,
  reason: ReasonMissed,
  { by, at }: { readonly by: string; readonly at: Instant },
): Case {
  if (contact.attendance !== 'missed' || reasonKnown(contact) === reason) return woman
  const { reasonMissed: _reason, ...rest } = contact
  const before = ContactSaid.parse(contact)
  const code = codeOf('missed', reason)
  const after: Contact = {
    ...rest,
    ...(code === undefined ? {} : { nationalCode: code }),
    ...(reason === 'not-known' ? {} : { reasonMissed: reason }),
    corrections: [...(contact.corrections ?? []), { by, at, reason: 'learned-later', before }],
  }
  return { ...woman, contacts: woman.contacts.map((each) => (each.id === contact.id ? after : each)) }
}
