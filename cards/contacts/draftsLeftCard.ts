import { adaptiveCard, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Tells somebody in the afternoon how many of her notes are not saved. */
export function draftsLeftCard(count: number): AdaptiveCard {
  const said =
    count === 1 ? '1 note of yours is not saved yet.' : `${count} notes of yours are not saved yet.`
  return adaptiveCard(
    said,
    [sentence('Nothing of them is on record before you press Save.')],
    [plainButton('Show them', { press: 'day.list', part: 'own-drafts', page: 1 })],
  )
}
