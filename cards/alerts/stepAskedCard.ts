import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { begins, stepButtons } from './leadButtons.ts'

/** Asks the owner of an alert about her next step shortly before it is due. */
export function stepAskedCard(alert: Alert, view: AlertView): AdaptiveCard {
  const { nextStep, owner } = alert
  if (nextStep === undefined || owner !== view.reader.id)
    return adaptiveCard('Nothing waits here any more', [line('Alert', alert.id)])
  return adaptiveCard(
    'Your next step is due soon',
    [
      line('Alert', alert.id),
      line('Next step', nextStep.what),
      line('Due', momentInWords(nextStep.dueAt, view.now)),
      sentence('If nothing is done by then, the next person is asked.'),
    ],
    [
      ...stepButtons(alert, view.now),
      begins(alert, 'Hand over', 'hand-over'),
      plainButton(`Open ${alert.id}`, { press: 'alert.open', alert: alert.id }),
    ],
  )
}
