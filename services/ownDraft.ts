import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { alertsToldOfDraft } from './alerts/alertsToldOfMove.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { showDraft } from './showDraft.ts'

/** How an act on a draft ended when nothing came of it. */
export type DraftClosed =
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'already-saved'; readonly draft: ContactDraft }
  | { readonly kind: 'already-discarded'; readonly draft: ContactDraft }

/** How changing or showing a draft ended. */
export type ChangeOutcome = { readonly kind: 'changed'; readonly view: ContactDraftView } | DraftClosed

/** The colleague's own draft if it is still open or asking, or why it is not. A draft of somebody else's is as absent as one that never was. */
export async function ownOpenDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<{ readonly kind: 'open'; readonly draft: ContactDraft } | DraftClosed> {
  const draft = await ports.records.find('contact-draft', id)
  if (draft?.owner !== colleague.id) return { kind: 'no-such-draft' }
  if (draft.state === 'saved') return { kind: 'already-saved', draft }
  return draft.state === 'discarded' ? { kind: 'already-discarded', draft } : { kind: 'open', draft }
}

/** Shows an open draft of the colleague's own as it stands. */
export async function showOwnDraft(ports: Ports, colleague: Colleague, id: string): Promise<ChangeOutcome> {
  return commitFresh<ChangeOutcome>(ports.records, async () => {
    const found = await ownOpenDraft(ports, colleague, id)
    if (found.kind !== 'open') return nothingToSave(found)
    const { view, also } = await showDraft(ports, colleague, found.draft)
    return { records: also, outcome: { kind: 'changed', view } }
  })
}

/** A draft as it is changed, and the records saved with it. */
export interface DraftChanged {
  readonly draft: ContactDraft
  readonly also?: readonly AnyRecord[]
}

/** Changes an open draft of the colleague's own and answers with its view; `also` names records saved with it. */
export async function changeOwnDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  change: (draft: ContactDraft) => DraftChanged | Promise<DraftChanged>,
): Promise<ChangeOutcome> {
  return commitFresh<ChangeOutcome>(ports.records, async () => {
    const found = await ownOpenDraft(ports, colleague, id)
    if (found.kind !== 'open') return nothingToSave(found)
    const { draft, also = [] } = await change(found.draft)
    const updated = {
      ...withoutOrderOfAnother(found.draft, draft),
      revision: found.draft.revision + 1,
      updatedAt: ports.now(),
    }
    const alerts = await alertsToldOfDraft(ports, found.draft, updated)
    const shown = await showDraft(ports, colleague, updated)
    return {
      records: [updated, ...also, ...alerts, ...shown.also],
      outcome: { kind: 'changed', view: shown.view },
    }
  })
}

/** What was said of one woman's appointments says nothing of another's. */
function withoutOrderOfAnother({ woman: before }: ContactDraft, draft: ContactDraft): ContactDraft {
  if (before === undefined || draft.woman === before) return draft
  const { underOrder: _order, next, ...reading } = draft.reading
  if (next === undefined) return { ...draft, reading }
  const { enforceable: _next, ...arranged } = next
  return { ...draft, reading: { ...reading, next: arranged } }
}
