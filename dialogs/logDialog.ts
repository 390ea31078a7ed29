import { contactFormCard } from '../cards/contactFormCard.ts'
import { emptyContactDraft } from '../services/draftContact.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Opens an empty form for a contact. */
export function logDialog(): AnswerDialog {
  return new AnswerDialog('log', async ({ ports, colleague, requestId }) =>
    contactFormCard(await emptyContactDraft(ports, colleague, { id: requestId })),
  )
}
