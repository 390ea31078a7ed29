import type { Opens } from '../../casework/presses/womanPresses.ts'
import { adaptiveCard, button, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Asks whom to look for. `said` is told first, for instance that nobody was found; `opens` is what is shown of her then. */
export function findCard(said: string, opens?: Opens): AdaptiveCard {
  return adaptiveCard(
    'Find a woman',
    [sentence(said), { type: 'Input.Text', id: 'name', label: 'Her name or reference', maxLength: 200 }],
    [button('Search', { press: 'woman.find', ...(opens === undefined ? {} : { opens }) })],
  )
}
