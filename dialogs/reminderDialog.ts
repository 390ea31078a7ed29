import { actionFormCard } from '../cards/actions/actionFormCard.ts'
import { sayings } from '../cards/sayings.ts'
import { draftReminder } from '../services/setAction.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Lays a reminder out on a form, to check and save. */
export function reminderDialog(): AnswerDialog {
  return new AnswerDialog('reminder', async ({ ports, colleague, words, requestId }) => {
    const outcome = await draftReminder(ports, colleague, { id: requestId, words })
    return outcome.kind === 'form' ? actionFormCard(outcome.view) : sayings['not-allowed']
  })
}
