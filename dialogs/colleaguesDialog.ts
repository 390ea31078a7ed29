import { colleaguesCard } from '../cards/colleaguesCard.ts'
import { sayings } from '../cards/sayings.ts'
import { listColleagues } from '../services/manageColleagues.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows an administrator the colleagues. */
export function colleaguesDialog(): AnswerDialog {
  return new AnswerDialog('colleagues', async ({ ports, colleague }) => {
    const outcome = await listColleagues(ports, colleague, 1)
    return outcome.kind === 'list' ? colleaguesCard(outcome.view) : sayings['not-allowed']
  })
}
