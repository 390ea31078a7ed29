import { findCard } from '../cards/findCard.ts'
import { foundCard } from '../cards/foundCard.ts'
import { findWoman } from '../services/findWoman.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows the woman that a name or reference fits, or asks whom to look for. */
export function findDialog(): AnswerDialog {
  return new AnswerDialog('find', async ({ ports, colleague, words }) =>
    words === ''
      ? findCard('Whom are you looking for?')
      : foundCard(await findWoman(ports, colleague, words)),
  )
}
