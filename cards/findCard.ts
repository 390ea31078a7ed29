import { adaptiveCard, button, sentence, type AdaptiveCard } from './adaptiveCard.ts'

/** Asks whom to look for. `said` is told first, for instance that nobody was found. */
export function findCard(said: string): AdaptiveCard {
  return adaptiveCard(
    'Find a woman',
    [sentence(said), { type: 'Input.Text', id: 'name', label: 'Her name or reference', maxLength: 200 }],
    [button('Search', { press: 'woman.find' })],
  )
}
