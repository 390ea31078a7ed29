import { withAddresses, type AddressChoice } from '../casework/keptApart.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { addressesIn } from '../notes/addresses/addressesIn.ts'
import type { FillOutcome } from './changeDraft.ts'
import { changeOwnDraft, ownOpenDraft, showOwnDraft } from './ownDraft.ts'

/**
 * Says what is done with the addresses in a draft's words. A card that shows an older state of the draft changes nothing; the
 * same press a second time finds it done.
 */
export async function sayAddresses(
  ports: Ports,
  colleague: Colleague,
  { draft: id, as, choice }: { readonly draft: string; readonly as: number; readonly choice: AddressChoice },
): Promise<FillOutcome> {
  const before = await ownOpenDraft(ports, colleague, id)
  if (before.kind === 'open' && before.draft.revision !== as) {
    const shown = await showOwnDraft(ports, colleague, id)
    return shown.kind === 'changed' && before.draft.addresses !== choice ? { ...shown, since: true } : shown
  }
  return changeOwnDraft(ports, colleague, id, (draft) => ({
    draft: withAddresses(draft, addressesIn(draft.words), choice),
  }))
}
