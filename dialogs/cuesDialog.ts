import { cueListCard } from '../cards/cues/cueListCard.ts'
import { sayings } from '../cards/sayings.ts'
import { listCues } from '../services/listCues.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows a safeguarding lead what notes mentioned and nobody has looked at yet. */
export function cuesDialog(): AnswerDialog {
  return new AnswerDialog('cues', async ({ ports, colleague }) => {
    const outcome = await listCues(ports, colleague)
    return outcome.kind === 'list' ? cueListCard(outcome.view) : sayings['not-allowed']
  })
}
