import type { AskingView } from '../../casework/measures/askingView.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import type { Found } from '../../casework/womanView.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { askingCard } from './askingCard.ts'
import { findCard } from '../women/findCard.ts'
import { foundCard } from '../women/foundCard.ts'
import { noSuchMeasureCard } from './noSuchMeasureCard.ts'
import { savedAnswersCard } from './savedAnswersCard.ts'
import { sayings } from '../sayings.ts'

/** What asking for a woman's questions or answers can come to. */
export type OutcomesFound =
  | { readonly kind: 'asking'; readonly view: AskingView }
  | { readonly kind: 'answers'; readonly view: SavedAnswersView }
  | { readonly kind: 'no-such-measure'; readonly measures?: readonly Measure[] }
  | { readonly kind: 'not-allowed' | 'moved-away' | 'asked' }
  | Exclude<Found, { readonly kind: 'found' }>

/** The card for what asking for a woman's questions came to. */
export function outcomesCard(outcome: OutcomesFound): AdaptiveCard {
  switch (outcome.kind) {
    case 'asking':
      return askingCard(outcome.view)
    case 'answers':
      return savedAnswersCard(outcome.view)
    case 'no-such-measure':
      return noSuchMeasureCard(outcome.measures ?? [])
    case 'asked':
      return sayings['unknown-press']
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
