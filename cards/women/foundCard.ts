import type { Opens } from '../../casework/presses/womanPresses.ts'
import type { Found } from '../../casework/womanView.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { findCard } from './findCard.ts'
import { womanCard, womenCard } from './womanCard.ts'

/** The card for what looking for a woman came to; a woman not shared and one unknown get the same words. `opens` is what choosing one leads to. */
export function foundCard(outcome: Found, opens?: Opens): AdaptiveCard {
  switch (outcome.kind) {
    case 'found':
      return womanCard(outcome.view)
    case 'several':
      return womenCard(outcome, opens)
    case 'nobody':
      return findCard(
        'I found nobody of that name or reference whose record is open to you. Nothing was saved.',
        opens,
      )
    case 'mistyped-reference':
      return findCard(
        'That reference has a slip in it: its last character does not fit. Please check it and type it again.',
        opens,
      )
  }
}
