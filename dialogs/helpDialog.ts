import { helpCard } from '../cards/helpCard.ts'
import { may } from '../casework/permissions.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Says what can be written. */
export function helpDialog(): AnswerDialog {
  return new AnswerDialog('help', ({ colleague }) =>
    Promise.resolve(helpCard('What you can write', may(colleague, 'manage-colleagues'))),
  )
}

/** Answers a greeting. */
export function helloDialog(): AnswerDialog {
  return new AnswerDialog('hello', ({ colleague }) =>
    Promise.resolve(
      helpCard('Hello. I keep contacts and alerts for you.', may(colleague, 'manage-colleagues')),
    ),
  )
}
