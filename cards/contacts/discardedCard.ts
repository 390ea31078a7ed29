import type { CuesView } from '../../casework/cues/cuesView.ts'
import { adaptiveCard, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { cueQuestion, whomToRing } from '../cues/cueParts.ts'
import { onTheList } from './receiptCard.ts'

/** Says that a contact was not saved. What its note mentioned is still asked about. */
export function discardedCard(
  draft: string,
  cues: CuesView | undefined,
  said: readonly string[] = [],
): AdaptiveCard {
  return adaptiveCard('Discarded.', [
    ...said.map((text) => sentence(text)),
    ...whomToRing(cues),
    sentence('Nothing was saved. You can write the note again at any time.'),
    ...cueQuestion(cues, draft, onTheList),
  ])
}
