import type { ProgressView } from '../../casework/measures/progressView.ts'
import type { Found } from '../../casework/womanView.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { findCard } from '../women/findCard.ts'
import { foundCard } from '../women/foundCard.ts'
import { progressCard } from './progressCard.ts'
import { sayings } from '../sayings.ts'

/** What asking for a woman's progress can come to. */
export type ProgressFound =
  | { readonly kind: 'progress'; readonly view: ProgressView }
  | { readonly kind: 'not-allowed' }
  | Exclude<Found, { readonly kind: 'found' }>

/** The card for what asking for a woman's progress came to. */
export function progressFound(outcome: ProgressFound): AdaptiveCard {
  switch (outcome.kind) {
    case 'progress':
      return progressCard(outcome.view)
    case 'not-allowed':
      return sayings[outcome.kind]
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome, 'progress.open')
  }
}

/** Asks whose progress is meant. */
export function whoseProgressCard(): AdaptiveCard {
  return findCard('Whose progress do you want to see?', 'progress.open')
}
