import type { MoveView, WrongWomanView } from '../../casework/putRight/putRightViews.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { confirmMoveCard } from './confirmMoveCard.ts'
import { savedCard } from './savedCard.ts'
import { wrongWomanCard, type rightWomanSayings } from './wrongWomanCard.ts'

/** What looking for the right woman can come to. */
export type RightWomanFound =
  | { readonly kind: 'who'; readonly view: WrongWomanView; readonly said?: keyof typeof rightWomanSayings }
  | { readonly kind: 'confirm'; readonly view: MoveView }
  | { readonly kind: 'nobody' | 'saved-gone' | 'moved-away' | 'may-not-put-right' }

/** The card for what looking for the right woman came to. */
export function wrongWomanFound(outcome: RightWomanFound): AdaptiveCard {
  switch (outcome.kind) {
    case 'who':
      return wrongWomanCard(outcome.view, outcome.said)
    case 'confirm':
      return confirmMoveCard(outcome.view)
    case 'nobody':
    case 'saved-gone':
    case 'moved-away':
    case 'may-not-put-right':
      return savedCard({ kind: outcome.kind })
  }
}
