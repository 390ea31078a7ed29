import type { Alert } from '../../casework/records/alert.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { notTheEmergencyRoute } from './alertWords.ts'

/** Tells whoever has an alert that something was added to it. A new message each time: her card further up is only brought up to date. */
export function addedCard(alert: Alert): AdaptiveCard {
  return adaptiveCard(
    'You have a new item to read',
    [line('Added to', alert.id), sentence('Please open it now.'), sentence(notTheEmergencyRoute)],
    [plainButton('Open', { press: 'alert.open', alert: alert.id })],
  )
}
