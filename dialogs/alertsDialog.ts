import { alertsCard } from '../cards/alerts/alertsCard.ts'
import { alertTimelineCard } from '../cards/alerts/alertTimelineCard.ts'
import { sayings } from '../cards/sayings.ts'
import { readAlertNumber } from '../casework/alerts/leadInputs.ts'
import { listAlerts } from '../services/alerts/listAlerts.ts'
import { seeAlert } from '../services/alerts/showAlert.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Lists the open alerts that the reader may know of, or shows the one whose number was typed with its timeline. */
export function alertsDialog(): AnswerDialog {
  return new AnswerDialog('alerts', async ({ ports, colleague, words }) => {
    if (words === '') return alertsCard(await listAlerts(ports, colleague, 1))
    const number = readAlertNumber(words)
    if (number === undefined) return sayings['mistyped-alert']
    const seen = await seeAlert(ports, colleague, number)
    return seen === undefined ? sayings['no-such-alert'] : alertTimelineCard(seen)
  })
}
