import { alertFormCard } from '../cards/alertFormCard.ts'
import { sayings } from '../cards/sayings.ts'
import { draftAlert } from '../services/alerts/draftAlert.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Opens the alert form; a name typed behind the word brings those it fits to the top of the list. */
export function alertDialog(): AnswerDialog {
  return new AnswerDialog('alert', async ({ ports, colleague, words, requestId }) => {
    const request = words === '' ? { id: requestId } : { id: requestId, words }
    const outcome = await draftAlert(ports, colleague, request)
    if (outcome.kind === 'open') return alertFormCard(outcome.view)
    return sayings[outcome.kind]
  })
}
