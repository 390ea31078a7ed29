import { caseloadCard } from '../cards/caseload/caseloadCard.ts'
import { sayings } from '../cards/sayings.ts'
import { teamCaseloadCard } from '../cards/caseload/teamCaseloadCard.ts'
import { showCaseload } from '../services/caseload/showCaseload.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows a keyworker her women and a manager her team's, those to be contacted first at the top. */
export function caseloadDialog(): AnswerDialog {
  return new AnswerDialog('caseload', async ({ ports, colleague, words }) => {
    const outcome = await showCaseload(ports, colleague, words)
    switch (outcome.kind) {
      case 'own':
        return caseloadCard(outcome.view)
      case 'team':
        return teamCaseloadCard(outcome.view)
      case 'not-allowed':
        return sayings['not-allowed']
    }
  })
}
