import { savedName, type SavedId } from '../../casework/putRight/saved.ts'
import { plainButton, type Button } from '../adaptiveCard.ts'

/** The buttons that put something saved right, at any time: correct it, or move it to whom it belongs. */
export function putRightButtons(reference: string, saved: SavedId): readonly Button[] {
  const at = { reference, saved: savedName(saved) }
  return [
    plainButton('Correct', { press: 'saved.correct', ...at }),
    plainButton('Wrong woman', { press: 'saved.wrong-woman', ...at }),
  ]
}
