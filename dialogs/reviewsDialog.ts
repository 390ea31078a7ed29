import { reviewsCard } from '../cards/measures/reviewsCard.ts'
import { sayings } from '../cards/sayings.ts'
import { showReviews } from '../services/measures/listReviews.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows whose review of the five outcomes is due, and who was never asked. */
export function reviewsDialog(): AnswerDialog {
  return new AnswerDialog('reviews', async ({ ports, colleague, words }) => {
    const outcome = await showReviews(ports, colleague, words)
    return outcome.kind === 'reviews' ? reviewsCard(outcome.view) : sayings['not-allowed']
  })
}
