import { rotaCard } from '../cards/rota/rotaCard.ts'
import { sayings } from '../cards/sayings.ts'
import { showRota } from '../services/showRota.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows who leads and who is on call. */
export function rotaDialog(): AnswerDialog {
  return new AnswerDialog('rota', async ({ ports, colleague }) => {
    const view = await showRota(ports, colleague)
    return view === undefined ? sayings['not-allowed'] : rotaCard(view)
  })
}
