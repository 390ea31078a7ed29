import { measuresCard } from '../cards/measures/measuresCard.ts'
import { sayings } from '../cards/sayings.ts'
import { listMeasures } from '../services/listMeasures.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Lists the measures there are. */
export function measuresDialog(): AnswerDialog {
  return new AnswerDialog('measures', ({ ports, colleague }) => {
    const outcome = listMeasures(ports, colleague)
    return Promise.resolve(
      outcome.kind === 'measures' ? measuresCard(outcome.measures) : sayings['not-allowed'],
    )
  })
}
