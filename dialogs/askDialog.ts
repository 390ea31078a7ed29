import { answerCard } from '../cards/questions/answerCard.ts'
import type { Answered } from '../casework/questions/answer.ts'
import { isQuestion } from '../notes/isQuestion.ts'
import { readNote } from '../notes/readNote.ts'
import { asksOnly, mayList } from '../notes/questions/asksOnly.ts'
import { mentionsHarm } from '../services/questions/mentionsHarm.ts'
import { ask } from '../services/questions/ask.ts'
import { AnswerDialog } from './answerDialog.ts'
import { readCommand } from './readCommand.ts'

/** Answers a question about the records. What is not understood as one goes on as the command it also is, or as a note. */
export function askDialog(): AnswerDialog {
  return new AnswerDialog(
    'ask',
    async ({ ports, colleague, text }) => {
      const asks = asksOnly(text)
      // A note is never lost to a question that it looks like.
      const isNote =
        !asks && !mayList(text) && !isQuestion(text) && readNote(text, { now: ports.now(), women: [] }).isNote
      if (isNote) return undefined
      const answered = await ask(ports, colleague, text)
      if (!isHandedOn(answered, text)) return answerCard(answered)
      // What is asked in one sentence is never a note of what was done; words of harm are looked at as those of a note are.
      const isAsked = asks && readCommand(text) === undefined
      return isAsked && !(await mentionsHarm(ports, colleague, text)) ? answerCard(answered) : undefined
    },
    (text) => readCommand(text) ?? { dialog: 'note', words: text },
  )
}

/** Reasons for which a text may be no question at all. */
const notRead: ReadonlySet<string> = new Set([
  ...['words', 'no-such-day', 'too-long', 'nothing-asked', 'not-together', 'no-woman'],
])

function isHandedOn(answered: Answered, text: string): boolean {
  if (answered.kind !== 'unanswered') return false
  return notRead.has(answered.because) || readCommand(text) !== undefined
}
