import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'

/** A card that is sent below the one that was pressed, and what stands there then. Where it cannot be sent it takes that one's place. */
export interface Below {
  readonly card: AdaptiveCard
  readonly stays: AdaptiveCard
}

/** What is said on a card below which an alert form was sent. */
export const alertStandsBelow = 'The alert form stands below.'
