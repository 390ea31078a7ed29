import { dutyFormCard } from '../cards/rota/dutyCard.ts'
import { sayings } from '../cards/sayings.ts'
import { mayBeOnDuty } from '../services/duty/openOnDuty.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Offers a colleague on duty to open a woman's safe card, with a reason. */
export function dutyDialog(): AnswerDialog {
  return new AnswerDialog('duty', ({ colleague, words, requestId }) =>
    Promise.resolve(
      mayBeOnDuty(colleague)
        ? dutyFormCard(requestId, words === '' ? {} : { name: words })
        : sayings['not-allowed'],
    ),
  )
}
