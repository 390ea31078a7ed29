import type { AlertView } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords } from '../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'

/** Asks the owner of an alert about her next step shortly before it is due. */
export function stepAskedCard(alert: Alert, view: AlertView): AdaptiveCard {
  const { nextStep } = alert
  if (nextStep === undefined) return adaptiveCard('Nothing waits here any more', [line('Alert', alert.id)])
  return adaptiveCard(
    'Your next step is due soon',
    [
      line('Alert', alert.id),
      line('Due', momentInWords(nextStep.dueAt, view.now)),
      sentence('If nothing is done by then, the next person is asked.'),
    ],
    [
      plainButton('Done', { press: 'alert.step-done', alert: alert.id }),
      plainButton('30 more minutes', { press: 'alert.more-time', alert: alert.id }),
      plainButton(`Open ${alert.id}`, { press: 'alert.open', alert: alert.id }),
    ],
  )
}
