import { contactFrom, missingFrom, withContact } from '../casework/contactRules.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { CuesView } from '../casework/cues/cuesView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { Receipt } from '../casework/receipt.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave, type Plan } from './commitFresh.ts'
import { cuesLeft } from './cuesLeft.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { showDraft } from './showDraft.ts'
import { ownOpenDraft } from './ownDraft.ts'
import { caseFor } from './women.ts'

/** How saving ended. */
export type SaveOutcome =
  | { readonly kind: 'saved' | 'already-saved'; readonly receipt: Receipt }
  | { readonly kind: 'incomplete' | 'changed-since'; readonly view: ContactDraftView }
  | { readonly kind: 'no-such-draft' | 'already-discarded' }

/**
 * Saves a draft as a contact of its woman, once: a second Save answers with the first receipt. With `as`, the revision of the
 * draft on the card that was pressed, a draft that was changed since is shown again instead of being saved unseen.
 */
export async function saveContact(
  ports: Ports,
  colleague: Colleague,
  id: string,
  as?: number,
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
    return planToSave(ports, colleague, found.draft)
  })
}

async function planToSave(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<Plan<SaveOutcome>> {
  const now = ports.now()
  const woman = draft.woman === undefined ? undefined : await caseFor(ports, colleague, draft.woman)
  const ready =
    woman !== undefined && may(colleague, 'log-contact', woman) && missingFrom(draft, now).length === 0
  if (!ready) {
    const { view, also } = await showDraft(ports, colleague, draft)
    return { records: also, outcome: { kind: 'incomplete', view } }
  }
  const contact = contactFrom(draft, ports.newId(), now)
  const savedAs = { reference: woman.id, contact: contact.id, at: now }
  const left = await cuesLeft(ports, draft)
  const saved: ContactDraft = { ...draft, state: 'saved', savedAs, updatedAt: now }
  return {
    records: [
      withContact(woman, contact, draft.reading.next),
      saved,
      ...left.records,
      auditEntry(ports, colleague, 'contact.recorded', [woman.id, contact.id]),
    ],
    outcome: { kind: 'saved', receipt: receiptOf(saved, left.view) },
  }
}

function receiptOf(draft: ContactDraft, cues: CuesView | undefined): Receipt {
  if (draft.savedAs === undefined) throw new Error(`The draft ${draft.id} is saved but does not say where`)
  const { reference, contact: id, at } = draft.savedAs
  const { words: _words, ...contact } = contactFrom(draft, id, at)
  const asked = cues === undefined ? {} : { cues }
  return { draft: draft.id, reference, contact, next: draft.reading.next, savedAt: at, ...asked }
}
