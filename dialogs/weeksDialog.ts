import { sayings } from '../cards/sayings.ts'
import { weeksCard } from '../cards/caseload/weeksCard.ts'
import { everybody, mine } from '../casework/caseload/caseloadView.ts'
import { showWeeks } from '../services/caseload/showWeeks.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows how often women were seen or spoken to in the last weeks: a keyworker her own, a manager those of the team. */
export function weeksDialog(): AnswerDialog {
  return new AnswerDialog('weeks', async ({ ports, colleague }) => {
    const view = (await showWeeks(ports, colleague, everybody)) ?? (await showWeeks(ports, colleague, mine))
    return view === undefined ? sayings['not-allowed'] : weeksCard(view)
  })
}
