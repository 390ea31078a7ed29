import { movedFrom } from '../casework/putRight/moveSaved.ts'
import type { SavedLine } from '../casework/putRight/putRightViews.ts'
import { findSaved, mayPutRight, type Saved, type SavedId } from '../casework/putRight/saved.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { caseFor } from './women.ts'

/** Which contact or answers of which record are meant. */
export interface SavedAt {
  readonly reference: string
  readonly saved: SavedId
}

/** Why something saved cannot be put right by this colleague. */
export type SavedClosed = { readonly kind: 'nobody' | 'saved-gone' | 'moved-away' | 'may-not-put-right' }

const mostMoves = 10

/** Something saved and the record it stands in, wherever it was moved since; or why it is not open to this colleague. */
export async function savedFor(
  ports: Ports,
  colleague: Colleague,
  at: SavedAt,
  moves = 0,
): Promise<{ readonly kind: 'open'; readonly woman: Case; readonly saved: Saved } | SavedClosed> {
  const woman = await caseFor(ports, colleague, at.reference)
  if (woman === undefined) return { kind: moves === 0 ? 'nobody' : 'moved-away' }
  const saved = findSaved(woman, at.saved)
  if (saved !== undefined) {
    return mayPutRight(colleague, woman, saved)
      ? { kind: 'open', woman, saved }
      : { kind: 'may-not-put-right' }
  }
  const away = movedFrom(woman, at.saved)
  if (away === undefined) return { kind: 'saved-gone' }
  const move = await ports.records.find('move', away.move)
  return move?.to === undefined || moves >= mostMoves
    ? { kind: 'moved-away' }
    : savedFor(ports, colleague, { ...at, reference: move.to }, moves + 1)
}

/** Something saved with the name of its author. */
export async function savedLine(ports: Ports, saved: Saved): Promise<SavedLine> {
  const author = await ports.records.find('colleague', saved.author)
  return { saved, author: author?.name ?? 'a colleague who has left' }
}
