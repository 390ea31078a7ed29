import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { contactDraftCard } from '../cards/contactDraftCard.ts'
import { helpCard } from '../cards/helpCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import { may } from '../casework/permissions.ts'
import { takeMessage } from '../services/takeMessage.ts'
import { AnswerDialog } from './answerDialog.ts'
import type { Turn } from './turn.ts'

/** Takes a note, or a correction of the note before it, and shows the contact as it would be saved. */
export function noteDialog(): AnswerDialog {
  return new AnswerDialog('note', async (turn) => answer(turn))
}

async function answer({ ports, colleague, words, requestId }: Turn): Promise<AdaptiveCard> {
  const outcome = await takeMessage(ports, colleague, { id: requestId, words })
  switch (outcome.kind) {
    case 'drafted':
    case 'corrected':
    case 'asked':
      return contactDraftCard(outcome.view)
    case 'too-long':
      return sayingCard('That message is too long for one contact.', [
        `It has ${outcome.length.toLocaleString('en-GB')} characters; one contact keeps at most ${outcome.longest.toLocaleString('en-GB')}. Nothing was saved. Please send it in parts.`,
      ])
    case 'not-understood':
      return helpCard(
        outcome.openDraft
          ? 'I did not understand that. The contact above is unchanged and not saved yet.'
          : 'I did not understand that. Nothing was saved.',
        may(colleague, 'manage-colleagues'),
      )
  }
}
