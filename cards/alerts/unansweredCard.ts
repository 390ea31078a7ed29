import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { adaptiveCard, exactly, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { drillLine, notTheEmergencyRoute, personInWords } from './alertWords.ts'

/** Tells whoever raised an urgent alert that a step passed without an answer, and whom to ring. A new message each time. */
export function unansweredCard(alert: Alert, view: AlertView): AdaptiveCard {
  const { asked } = view
  if (view.acknowledgement !== undefined || alert.closed !== undefined) {
    return adaptiveCard('This has been answered', [
      ...drillLine(alert),
      sentence(`${alert.id} has been taken since.`),
    ])
  }
  return adaptiveCard(
    'Nobody has answered yet',
    [
      ...drillLine(alert),
      exactly(`Ring ${asked.map(personInWords).join('; or ')}.`),
      sentence(`It is about ${alert.id}. I keep asking until somebody takes it.`),
      sentence(notTheEmergencyRoute),
    ],
    asked
      .slice(0, 4)
      .map(({ id, name }) =>
        plainButton(`I have spoken to ${name}`, { press: 'alert.spoken', alert: alert.id, to: id }),
      ),
  )
}
