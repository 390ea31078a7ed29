import { outcomesReportCard } from '../cards/outcomesReport/outcomesReportCard.ts'
import { reportNotAskedCard } from '../cards/outcomesReport/reportNotAskedCard.ts'
import { sayings } from '../cards/sayings.ts'
import { readReportAsked } from '../casework/outcomesReport/reportAsked.ts'
import { dayOf } from '../casework/time.ts'
import { runReport } from '../services/outcomesReport/runReport.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows a manager or lead the five outcomes of a period; of the last quarter where none is given. */
export function outcomesReportDialog(): AnswerDialog {
  return new AnswerDialog('outcomes-report', async ({ ports, colleague, words }) => {
    const read = readReportAsked(words, dayOf(ports.now()))
    if (read.kind !== 'asked') return reportNotAskedCard(read)
    const outcome = await runReport(ports, colleague, read.asked)
    return outcome.kind === 'report' ? outcomesReportCard(outcome.view) : sayings['not-allowed']
  })
}
