import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { FillOutcome } from './changeDraft.ts'
import { changeOwnDraft, ownOpenDraft, showOwnDraft } from './ownDraft.ts'

/**
 * Sets on a draft whether she was there, as an edit of it would. A card that shows an older state of the draft sets nothing;
 * the same press a second time finds it said already.
 */
export async function sayAttendance(
  ports: Ports,
  colleague: Colleague,
  { draft: id, as, came }: { readonly draft: string; readonly as: number; readonly came: 'yes' | 'no' },
): Promise<FillOutcome> {
  const attendance = came === 'yes' ? 'came' : 'no-answer'
  const before = await ownOpenDraft(ports, colleague, id)
  if (before.kind === 'open' && before.draft.revision !== as) {
    const shown = await showOwnDraft(ports, colleague, id)
    const isSaid = before.draft.reading.attendance === attendance
    return shown.kind === 'changed' && !isSaid ? { ...shown, since: true } : shown
  }
  return changeOwnDraft(ports, colleague, id, (draft) => ({
    draft: { ...draft, reading: { ...draft.reading, attendance } },
  }))
}
