import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { toldCard } from '../../cards/alerts/toldCard.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/** The card of an alert for one reader: its raiser sees how far it has come unless she holds it herself, who was told what she was told, everybody else what she may do. */
export function alertCardFor({ id }: Colleague, alert: Alert, view: AlertView): AdaptiveCard {
  if (alert.raisedBy === id && alert.owner !== id) return raisedAlertCard(alert, view)
  const isToldOnly = alert.told.includes(id) && !alert.recipients.includes(id)
  return isToldOnly ? toldCard(alert, view) : leadAlertCard(alert, view)
}
