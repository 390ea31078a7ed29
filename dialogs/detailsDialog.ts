import { detailsCard } from '../cards/women/detailsCard.ts'
import { findCard } from '../cards/women/findCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { detailsOf } from '../services/showDetails.ts'
import { AnswerDialog } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'

/** Shows what a record holds besides contacts, or asks whose. */
export function detailsDialog(): AnswerDialog {
  return new AnswerDialog('details', async (turn) => {
    const { ports, colleague, words } = turn
    if (words === '') return findCard('Whose details?', 'details.open')
    const outcome = await detailsOf(ports, colleague, words)
    if (meantAsNote(outcome, turn)) return undefined
    return outcome.kind === 'details' ? detailsCard(outcome.view) : foundCard(outcome, 'details.open')
  })
}
