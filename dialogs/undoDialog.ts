import { contactDraftCard, takenOut } from '../cards/contacts/contactDraftCard.ts'
import { undoneCard } from '../cards/contacts/togetherNow.ts'
import { sayings } from '../cards/sayings.ts'
import { takeBackLast } from '../services/takeBackLast.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Takes back the contact that was saved last, and opens its draft again. */
export function undoDialog(): AnswerDialog {
  return new AnswerDialog('undo', async ({ ports, colleague }) => {
    const outcome = await takeBackLast(ports, colleague)
    if (outcome.kind === 'together') return undoneCard(outcome.undone)
    return outcome.kind === 'taken-back' ? contactDraftCard(outcome.view, [takenOut]) : sayings[outcome.kind]
  })
}
