import { detailsCard } from '../cards/detailsCard.ts'
import { findCard } from '../cards/findCard.ts'
import { foundCard } from '../cards/foundCard.ts'
import { detailsOf } from '../services/showDetails.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows what a record holds besides contacts, or asks whose. */
export function detailsDialog(): AnswerDialog {
  return new AnswerDialog('details', async ({ ports, colleague, words }) => {
    if (words === '') return findCard('Whose details?', 'details.open')
    const outcome = await detailsOf(ports, colleague, words)
    return outcome.kind === 'details' ? detailsCard(outcome.view) : foundCard(outcome, 'details.open')
  })
}
