import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { adaptiveCard, line, plainButton, type AdaptiveCard } from '../adaptiveCard.ts'
import { urgencyWords } from './alertWords.ts'
import { whatIsDecided, whoHasIt } from './leadLines.ts'

/** Says that a form was saved, how the alert stands now and what is decided, and opens it. */
export function leadSavedCard(alert: Alert, view: AlertView): AdaptiveCard {
  return adaptiveCard(
    'Saved',
    [
      line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
      ...(view.reader.mayLead ? [...whoHasIt(alert, view), ...whatIsDecided(alert, view)] : []),
    ],
    [plainButton(`Open ${alert.id}`, { press: 'lead.open', alert: alert.id })],
  )
}
