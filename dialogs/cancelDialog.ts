import { discardedCard } from '../cards/contacts/discardedCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import { togetherNowCard } from '../cards/contacts/togetherNow.ts'
import { sayings } from '../cards/sayings.ts'
import { cancelLatest } from '../services/cancelLatest.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Puts the newest open contact or question away. An unsent alert is never put away by a word; it is named as unsent. */
export function cancelDialog(): AnswerDialog {
  return new AnswerDialog('cancel', async ({ ports, colleague }) => {
    const outcome = await cancelLatest(ports, colleague)
    switch (outcome.kind) {
      case 'alert-open':
        return sayingCard('The alert above is not sent. Nobody has been told yet.', [
          'Press Send alert on it, or Put away if it is not needed.',
        ])
      case 'nothing':
        return sayingCard('Nothing to cancel.', ['No contact is waiting to be saved.'])
      case 'question-put-away':
        return sayingCard('Put away.', ['The contact above is unchanged and not saved yet.'])
      case 'together':
        return togetherNowCard(outcome.now)
      case 'discarded':
        return discardedCard(outcome.draft, outcome.cues)
      case 'already-saved':
      case 'no-such-draft':
        return sayings[outcome.kind]
    }
  })
}
