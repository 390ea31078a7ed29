import { withReasonMissed } from '../casework/absence/reasonMissed.ts'
import type { ReasonMissedView } from '../casework/absence/reasonMissedView.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Saved } from '../casework/putRight/saved.ts'
import { orderOfMissed } from '../casework/underOrder/endedAppointment.ts'
import type { ReasonMissed } from '../casework/words.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { savedFor, type SavedClosed } from './savedFor.ts'
import { factsFor } from './women.ts'

/** A contact that says she missed an appointment, and in whose record it stands. */
export interface MissedAt {
  readonly reference: string
  readonly contact: string
}

/** What asking about a missed appointment came to. */
export type ReasonAsked = { readonly kind: 'asked'; readonly view: ReasonMissedView } | SavedClosed

/** How saying why she missed it ended; `changed-since` is shown as it stands now. */
export type ReasonSaid =
  | { readonly kind: 'said'; readonly view: ReasonMissedView }
  | { readonly kind: 'changed-since'; readonly view: ReasonMissedView }
  | SavedClosed

/** Shows a missed appointment, to say why she missed it: to whoever may put the contact right. */
export async function askReasonMissed(
  ports: Ports,
  colleague: Colleague,
  at: MissedAt,
): Promise<ReasonAsked> {
  const found = await missedFor(ports, colleague, at)
  if (found.kind !== 'open') return found
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [found.woman.id])])
  return { kind: 'asked', view: await viewOf(ports, colleague, found) }
}

/**
 * Says why she missed an appointment, once: what stood there before is kept with who said otherwise and when. `as` is the revision of
 * the contact that was shown; what somebody else put right since is not changed unseen.
 */
export async function sayReasonMissed(
  ports: Ports,
  colleague: Colleague,
  { reason, as, ...at }: MissedAt & { readonly reason: ReasonMissed; readonly as: number },
): Promise<ReasonSaid> {
  const ended = await commitFresh<SavedClosed | 'said' | 'changed-since'>(ports.records, async () => {
    const found = await missedFor(ports, colleague, at)
    if (found.kind !== 'open') return nothingToSave(found)
    const { woman, saved } = found
    const after = withReasonMissed(woman, saved.contact, reason, { by: colleague.id, at: ports.now() })
    if (after === woman) return nothingToSave('said')
    if (saved.revision !== as) return nothingToSave('changed-since')
    const audit = auditEntry(ports, colleague, 'contact.corrected', [woman.id, saved.id])
    return { records: [after, audit], outcome: 'said' }
  })
  if (typeof ended !== 'string') return ended
  const found = await missedFor(ports, colleague, at)
  return found.kind === 'open' ? { kind: ended, view: await viewOf(ports, colleague, found) } : found
}

interface Missed {
  readonly kind: 'open'
  readonly woman: Case
  readonly saved: Extract<Saved, { what: 'contact' }>
}

async function missedFor(
  ports: Ports,
  colleague: Colleague,
  { reference, contact: id }: MissedAt,
): Promise<Missed | SavedClosed> {
  const found = await savedFor(ports, colleague, { reference, saved: { what: 'contact', id } })
  if (found.kind !== 'open') return found
  const { kind, woman, saved } = found
  return saved.what === 'contact' && saved.contact.attendance === 'missed'
    ? { kind, woman, saved }
    : { kind: 'saved-gone' }
}

async function viewOf(
  ports: Ports,
  colleague: Colleague,
  { woman, saved: { contact, revision } }: Missed,
): Promise<ReasonMissedView> {
  const facts = await factsFor(ports, colleague, woman)
  const mayRead = may(colleague, 'see-details', subjectOfWoman(woman))
  const enforceable = mayRead ? orderOfMissed(woman, contact) : 'no'
  return { facts, contact, revision, enforceable, now: ports.now() }
}
