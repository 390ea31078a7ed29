import type { OutcomesFormView, SavedAnswersView } from '../casework/outcomesView.ts'
import type { Found } from '../casework/womanView.ts'
import type { AdaptiveCard } from './adaptiveCard.ts'
import { findCard } from './findCard.ts'
import { foundCard } from './foundCard.ts'
import { outcomesFormCard } from './outcomesFormCard.ts'
import { savedAnswersCard } from './savedAnswersCard.ts'
import { sayings } from './sayings.ts'

/** What asking for a woman's outcome questions or answers can come to. */
export type OutcomesFound =
  | { readonly kind: 'form'; readonly view: OutcomesFormView }
  | { readonly kind: 'answers'; readonly view: SavedAnswersView }
  | { readonly kind: 'not-allowed' | 'moved-away' }
  | Exclude<Found, { readonly kind: 'found' }>

/** The card for what asking for a woman's outcomes came to. */
export function outcomesCard(outcome: OutcomesFound): AdaptiveCard {
  switch (outcome.kind) {
    case 'form':
      return outcomesFormCard(outcome.view)
    case 'answers':
      return savedAnswersCard(outcome.view)
    case 'not-allowed':
    case 'moved-away':
      return sayings[outcome.kind]
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome, 'outcomes.open')
  }
}

/** Asks whose outcomes are to be recorded. */
export function whoseOutcomesCard(): AdaptiveCard {
  return findCard('Whose outcomes are they?', 'outcomes.open')
}
