import { contactFrom, missingFrom, withContact } from '../casework/contactRules.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { CuesView } from '../casework/cues/cuesView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { plansOfContact } from '../casework/plansOfContact.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Enforceable } from '../casework/records/contact.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Instant } from '../casework/time.ts'
import type { Receipt } from '../casework/receipt.ts'
import { withOrderSaid } from '../casework/underOrder/orderSaid.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave, type Plan } from './commitFresh.ts'
import { cuesLeft } from './cuesLeft.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { onlyAsked } from './orderAskedOf.ts'
import { showDraft } from './showDraft.ts'
import { ownOpenDraft } from './ownDraft.ts'
import { reminderOf } from './remindOfAction.ts'
import { caseFor } from './women.ts'

/** How saving ended. */
export type SaveOutcome =
  | { readonly kind: 'saved' | 'already-saved'; readonly receipt: Receipt }
  | { readonly kind: 'incomplete' | 'changed-since'; readonly view: ContactDraftView }
  | { readonly kind: 'no-such-draft' | 'already-discarded' }

/** Which state of the draft the card that was pressed showed, and what was said on it of the appointment she did not come to. */
export interface SavePressed {
  readonly as?: number
  readonly underOrder?: Enforceable | undefined
}

/**
 * Saves a draft as a contact of its woman, once: a second Save answers with the first receipt. With `as`, the revision of the
 * draft on the card that was pressed, a draft that was changed since is shown again instead of being saved unseen.
 */
export async function saveContact(
  ports: Ports,
  colleague: Colleague,
  id: string,
  { as, underOrder }: SavePressed = {},
): Promise<SaveOutcome> {
  return commitFresh<SaveOutcome>(ports.records, async () => {
    const found = await ownOpenDraft(ports, colleague, id)
    if (found.kind === 'already-saved') {
      return nothingToSave({
        kind: 'already-saved',
        receipt: receiptOf(found.draft, (await cuesOfDraft(ports, found.draft)).view),
      })
    }
    if (found.kind !== 'open') return nothingToSave(found)
    if (as !== undefined && as !== found.draft.revision) {
      const { view, also } = await showDraft(ports, colleague, found.draft)
      return { records: also, outcome: { kind: 'changed-since', view } }
    }
    return planToSave(ports, colleague, withUnderOrder(found.draft, underOrder))
  })
}

function withUnderOrder(draft: ContactDraft, underOrder: Enforceable | undefined): ContactDraft {
  return underOrder === undefined ? draft : { ...draft, reading: { ...draft.reading, underOrder } }
}

async function planToSave(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<Plan<SaveOutcome>> {
  const now = ports.now()
  const woman = draft.woman === undefined ? undefined : await caseFor(ports, colleague, draft.woman)
  if (!isReady(colleague, draft, woman, now)) {
    const { view, also } = await showDraft(ports, colleague, draft)
    return { records: also, outcome: { kind: 'incomplete', view } }
  }
  const { after, saved, left, also } = await contactSaved(ports, colleague, draft, woman)
  return { records: [after, saved, ...also], outcome: { kind: 'saved', receipt: receiptOf(saved, left) } }
}

/** Whether a draft can be saved for a woman by this colleague as it stands. */
export function isReady(
  colleague: Colleague,
  draft: ContactDraft,
  woman: Case | undefined,
  now: Instant,
): woman is Case {
  return woman !== undefined && may(colleague, 'log-contact', woman) && missingFrom(draft, now).length === 0
}

interface ContactSaved {
  readonly after: Case
  readonly saved: ContactDraft
  /** What its words mention and nobody has answered. */
  readonly left: CuesView | undefined
  readonly also: readonly AnyRecord[]
}

/** What saving a draft for a woman changes: her case, the draft, and with them its audit entry and the reminders of what was planned. */
export async function contactSaved(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  woman: Case,
): Promise<ContactSaved> {
  const now = ports.now()
  const reading = onlyAsked(colleague, woman, draft.reading)
  const contact = contactFrom({ ...draft, reading }, ports.newId(), now)
  const plans = plansOfContact({ ...contact, author: draft.owner }, reading)
  const told = withOrderSaid(woman, contact, reading.underOrder, { by: colleague.id, at: now })
  const reminders = await Promise.all(plans.actions.map((action) => reminderOf(ports, woman.id, action)))
  const savedAs = { reference: woman.id, contact: contact.id, at: now }
  const left = await cuesLeft(ports, draft)
  return {
    left: left.view,
    after: withContact(told, contact, plans),
    saved: { ...draft, state: 'saved', savedAs, updatedAt: now },
    also: [
      ...left.records,
      auditEntry(ports, colleague, 'contact.recorded', [woman.id, contact.id]),
      ...reminders,
    ],
  }
}

/** The receipt of a saved draft; throws where it is not saved. */
export function receiptOf(draft: ContactDraft, cues: CuesView | undefined): Receipt {
  if (draft.savedAs === undefined) throw new Error(`The draft ${draft.id} is saved but does not say where`)
  const { reference, contact: id, at } = draft.savedAs
  const { words: _words, ...contact } = contactFrom(draft, id, at)
  const asked = cues === undefined ? {} : { cues }
  return { draft: draft.id, reference, contact, next: draft.reading.next, savedAt: at, ...asked }
}
