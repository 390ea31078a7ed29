import { outcomesCard, whoseOutcomesCard } from '../cards/measures/outcomesCard.ts'
import { askNamed } from '../services/measures/measuresToAsk.ts'
import { AnswerDialog } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'

/** Opens the questions most due for whom a name or reference means, or asks whom. */
export function outcomesDialog(): AnswerDialog {
  return new AnswerDialog('outcomes', async (turn) => {
    const { ports, colleague, words, requestId } = turn
    if (words === '') return whoseOutcomesCard()
    const outcome = await askNamed(ports, colleague, { id: requestId, words })
    return meantAsNote(outcome, turn) ? undefined : outcomesCard(outcome)
  })
}
