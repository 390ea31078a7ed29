import { outcomesCard, whoseOutcomesCard } from '../cards/outcomesCard.ts'
import { startOutcomes } from '../services/outcomes.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Opens the five outcome questions for whom a name or reference means, or asks whom. */
export function outcomesDialog(): AnswerDialog {
  return new AnswerDialog('outcomes', async ({ ports, colleague, words, requestId }) =>
    words === ''
      ? whoseOutcomesCard()
      : outcomesCard(await startOutcomes(ports, colleague, { id: requestId, words })),
  )
}
