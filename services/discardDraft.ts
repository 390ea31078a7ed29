import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { changeOwnDraft } from './ownDraft.ts'

/** How discarding ended. */
export type DiscardOutcome = { readonly kind: 'discarded' | 'already-saved' | 'no-such-draft' }

/** Puts an open draft away unsaved. A second press changes nothing. */
export async function discardDraft(ports: Ports, colleague: Colleague, id: string): Promise<DiscardOutcome> {
  const { kind } = await changeOwnDraft(ports, colleague, id, (draft) => ({
    draft: { ...draft, state: 'discarded' },
  }))
  return { kind: kind === 'changed' || kind === 'already-discarded' ? 'discarded' : kind }
}
