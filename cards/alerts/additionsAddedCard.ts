import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { notTheEmergencyRoute } from './alertWords.ts'

/** What stands in the place of the form once it was added, or why nothing was. */
export function additionsAddedCard(alert: string, words: string): AdaptiveCard {
  return adaptiveCard(
    words,
    [line('Alert', alert), sentence(notTheEmergencyRoute)],
    [plainButton('Add more', { press: 'alert.add', alert })],
  )
}
