import { newWomanCard } from '../cards/women/newWomanCard.ts'
import { sayings } from '../cards/sayings.ts'
import { startRecord } from '../services/openRecord.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Opens the form for a new record. */
export function newWomanDialog(): AnswerDialog {
  return new AnswerDialog('new-woman', async ({ ports, colleague }) => {
    const outcome = await startRecord(ports, colleague)
    return outcome.kind === 'form'
      ? newWomanCard({ ...outcome.start, now: ports.now() })
      : sayings['not-allowed']
  })
}
