import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { ownOpenDraft } from './ownDraft.ts'

/** How discarding ended. */
export type DiscardOutcome = { readonly kind: 'discarded' | 'already-saved' | 'no-such-draft' }

/** Puts an open draft away unsaved. A second press changes nothing. */
export async function discardDraft(ports: Ports, colleague: Colleague, id: string): Promise<DiscardOutcome> {
  return commitFresh<DiscardOutcome>(ports.records, async () => {
    const found = await ownOpenDraft(ports, colleague, id)
    if (found.kind === 'already-discarded') return nothingToSave({ kind: 'discarded' })
    if (found.kind !== 'open') return nothingToSave({ kind: found.kind })
    const discarded: ContactDraft = { ...found.draft, state: 'discarded', updatedAt: ports.now() }
    return { records: [discarded], outcome: { kind: 'discarded' } }
  })
}
