import { contactDraftCard } from '../cards/contacts/contactDraftCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import { showOwnDraft } from '../services/ownDraft.ts'
import { waitingDraft } from '../services/latestOpen.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows the contact that waits to be saved again to somebody who types "save": only the press saves, so that she sees what is saved. */
export function saveDialog(): AnswerDialog {
  return new AnswerDialog('save', async ({ ports, colleague }) => {
    const waiting = await waitingDraft(ports, colleague)
    const shown = waiting === undefined ? undefined : await showOwnDraft(ports, colleague, waiting.id)
    return shown?.kind === 'changed'
      ? contactDraftCard(shown.view, ['Press Save to save this.'])
      : sayingCard('Nothing is waiting to be saved.', ['Write a note first, or say "log" for an empty form.'])
  })
}
