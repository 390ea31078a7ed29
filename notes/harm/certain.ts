import type { CueCategory } from '../../casework/words.ts'
import type { Window } from '../weighing/windows.ts'
import { sumOf } from './model/heads.ts'

/** From which sums on nine of ten stretches tell of harm of a kind that should be shown; chosen by leaving authors out. */
const certain = { harm: 0, kind: -0.75 }
/** Of abuse at home much is told in words that other notes have too. */
const certainOfAbuse = 0.4

/** Whether a stretch weighs so much as harm of a kind that it is shown as certain. */
export function isCertain({ sums }: Window, category: CueCategory): boolean {
  const least = category === 'domestic-abuse' ? certainOfAbuse : certain.kind
  return sumOf(sums, 'harm') > certain.harm && sumOf(sums, category) > least
}
