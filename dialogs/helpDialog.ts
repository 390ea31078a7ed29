import { helpCard } from '../cards/helpCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import { helpFor } from '../services/helpFor.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Says what can be written. */
export function helpDialog(): AnswerDialog {
  return new AnswerDialog('help', ({ colleague }) =>
    Promise.resolve(helpCard('What you can write', helpFor(colleague))),
  )
}

/** Answers a greeting. */
export function helloDialog(): AnswerDialog {
  return new AnswerDialog('hello', ({ colleague }) =>
    Promise.resolve(helpCard('Hello. I keep contacts and alerts for you.', helpFor(colleague))),
  )
}

/** Answers thanks. */
export function thanksDialog(): AnswerDialog {
  return new AnswerDialog('thanks', () => Promise.resolve(sayingCard('Thank you.')))
}
