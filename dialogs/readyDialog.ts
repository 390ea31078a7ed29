import { readinessCard } from '../cards/rota/readinessCard.ts'
import { sayings } from '../cards/sayings.ts'
import { showReadiness } from '../services/alerts/showReadiness.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows what would fail tonight. */
export function readyDialog(): AnswerDialog {
  return new AnswerDialog('ready', async ({ ports, colleague }) => {
    const view = await showReadiness(ports, colleague)
    return view === undefined ? sayings['not-allowed'] : readinessCard(view)
  })
}
