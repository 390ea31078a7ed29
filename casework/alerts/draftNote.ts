import type { AlertDraft } from '../records/alertDraft.ts'

/** The longest account that an alert takes, in characters. */
const longestAccount = 4000

/** A draft with a line below what happened. Where there is no room for both, the end of what stood there gives way: the newest is never cut. */
export function withNoteBelow(draft: AlertDraft, note: string): AlertDraft {
  const before = (draft.whatHappened ?? '').slice(0, longestAccount - note.length - 1)
  return { ...draft, whatHappened: `${before}\n${note}`.trim() }
}
