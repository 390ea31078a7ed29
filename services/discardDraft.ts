import type { CuesView } from '../casework/cues/cuesView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { cuesLeft } from './cuesLeft.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { ownOpenDraft } from './ownDraft.ts'

/** How discarding ended. */
export type DiscardOutcome =
  | { readonly kind: 'discarded'; readonly draft: string; readonly cues?: CuesView | undefined }
  | { readonly kind: 'already-saved' | 'no-such-draft' }

/** Puts an open draft away unsaved; what it mentions is not put away with it. A second press changes nothing. */
export async function discardDraft(ports: Ports, colleague: Colleague, id: string): Promise<DiscardOutcome> {
  return commitFresh<DiscardOutcome>(ports.records, async () => {
    const found = await ownOpenDraft(ports, colleague, id)
    if (found.kind === 'already-discarded') {
      const { view: cues } = await cuesOfDraft(ports, found.draft)
      return nothingToSave({ kind: 'discarded', draft: id, cues })
    }
    if (found.kind !== 'open') return nothingToSave({ kind: found.kind })
    const discarded: ContactDraft = { ...found.draft, state: 'discarded', updatedAt: ports.now() }
    const left = await cuesLeft(ports, found.draft)
    return {
      records: [discarded, ...left.records],
      outcome: { kind: 'discarded', draft: id, cues: left.view },
    }
  })
}
