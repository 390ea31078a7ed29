import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { FillOutcome } from './changeDraft.ts'
import { changeOwnDraft, ownOpenDraft, showOwnDraft } from './ownDraft.ts'

/**
 * Says that all the words of a draft, which were typed about several women at once, are hers. A card that shows an older state
 * of the draft says nothing; the same press a second time finds it said already.
 */
export async function sayHers(
  ports: Ports,
  colleague: Colleague,
  { draft: id, as }: { readonly draft: string; readonly as: number },
): Promise<FillOutcome> {
  const before = await ownOpenDraft(ports, colleague, id)
  if (before.kind === 'open' && before.draft.revision !== as) {
    const shown = await showOwnDraft(ports, colleague, id)
    return shown.kind === 'changed' && before.draft.wordsShared === true ? { ...shown, since: true } : shown
  }
  return changeOwnDraft(ports, colleague, id, ({ wordsShared: _shared, ...draft }) => ({ draft }))
}
