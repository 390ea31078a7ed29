import { alertFormCard } from '../cards/alerts/alertFormCard.ts'
import { sayings } from '../cards/sayings.ts'
import { unsentOfferCard } from '../cards/alerts/unsentCard.ts'
import { draftAlert } from '../services/alerts/draftAlert.ts'
import { unsentAlerts } from '../services/alerts/unsentAlerts.ts'
import { AnswerDialog } from './answerDialog.ts'

/**
 * Opens the alert form; a name typed behind the word brings those it fits to the top of the list. One that is begun and not sent
 * is offered first; what is typed behind the word is kept on a form of its own all the same.
 */
export function alertDialog(): AnswerDialog {
  return new AnswerDialog('alert', async ({ ports, colleague, words, requestId }) => {
    const open = (await unsentAlerts(ports, colleague)).filter(({ draft }) => draft !== requestId)
    const offered = open.length === 0 ? [] : [unsentOfferCard(open, words === '', ports.now())]
    if (words === '' && offered.length > 0) return offered
    const request = words === '' ? { id: requestId } : { id: requestId, words }
    const outcome = await draftAlert(ports, colleague, request)
    return [...offered, outcome.kind === 'open' ? alertFormCard(outcome.view) : sayings[outcome.kind]]
  })
}
