import { progressFound, whoseProgressCard } from '../cards/measures/progressFound.ts'
import { progressOfWhom } from '../services/showProgress.ts'
import { AnswerDialog } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'

/** Shows how the measures and outcomes of whom a name or reference means have changed, or asks whose. */
export function progressDialog(): AnswerDialog {
  return new AnswerDialog('progress', async (turn) => {
    const { ports, colleague, words } = turn
    if (words === '') return whoseProgressCard()
    const outcome = await progressOfWhom(ports, colleague, words)
    return meantAsNote(outcome, turn) ? undefined : progressFound(outcome)
  })
}
