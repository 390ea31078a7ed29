import { drillCard } from '../cards/rota/drillCard.ts'
import { sayings } from '../cards/sayings.ts'
import { showDrill } from '../services/alerts/runDrill.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows the drill that runs, or asks for whom one is to be. */
export function drillDialog(): AnswerDialog {
  return new AnswerDialog('drill', async ({ ports, colleague }) => {
    const outcome = await showDrill(ports, colleague)
    return 'view' in outcome ? drillCard(outcome.view) : sayings[outcome.kind]
  })
}
