import { actionsCard } from '../../cards/actions/actionsCard.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { showActions } from '../../services/showActions.ts'
import type { Pressed } from './press.ts'

/** Who asks, and of what. */
export type Asking = Pick<Pressed, 'ports' | 'colleague'>

/** The actions and dates of one woman as they stand now; `said` comes first. */
export async function womansActions(
  { ports, colleague }: Asking,
  reference: string,
  said: readonly string[] = [],
  chosen?: string,
): Promise<AdaptiveCard> {
  const outcome = await showActions(ports, colleague, reference)
  switch (outcome.kind) {
    case 'actions':
      return actionsCard(outcome.view, said, chosen)
    case 'not-allowed':
      return sayings['not-allowed']
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome)
  }
}
