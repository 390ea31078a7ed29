import { sayingCard } from '../cards/sayingCard.ts'
import { sayings } from '../cards/sayings.ts'
import { discardDraft } from '../services/discardDraft.ts'
import { latestOpenDraft } from '../services/takeMessage.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Puts the latest open contact away unsaved. */
export function cancelDialog(): AnswerDialog {
  return new AnswerDialog('cancel', async ({ ports, colleague }) => {
    const draft = await latestOpenDraft(ports, colleague)
    if (draft === undefined) return sayingCard('Nothing to cancel.', ['No contact is waiting to be saved.'])
    return sayings[(await discardDraft(ports, colleague, draft.id)).kind]
  })
}
