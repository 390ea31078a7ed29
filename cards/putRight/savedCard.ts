import type { CorrectionFormView, SavedListView } from '../../casework/putRight/putRightViews.ts'
import type { Found } from '../../casework/womanView.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { correctionFormCard } from './correctionFormCard.ts'
import { foundCard } from '../women/foundCard.ts'
import { savedListCard } from './savedListCard.ts'
import { sayings } from '../sayings.ts'

/** What asking to put something right can come to. */
export type SavedFound =
  | { readonly kind: 'list'; readonly view: SavedListView }
  | { readonly kind: 'form'; readonly view: CorrectionFormView }
  | { readonly kind: 'saved-gone' | 'moved-away' | 'may-not-put-right' }
  | Exclude<Found, { readonly kind: 'found' }>

/** The card for what asking to put something right came to; `said` is told first where something is to be chosen. */
export function savedCard(outcome: SavedFound, said: readonly string[] = []): AdaptiveCard {
  switch (outcome.kind) {
    case 'list':
      return savedListCard(outcome.view, said)
    case 'form':
      return correctionFormCard(outcome.view)
    case 'saved-gone':
    case 'moved-away':
    case 'may-not-put-right':
      return sayings[outcome.kind]
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome, 'saved.list')
  }
}
