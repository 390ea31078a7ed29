import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { ListAsked } from '../../casework/lists/listAsked.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { ContactAnswer } from '../../casework/questions/answer.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { attendanceWords, modeWords } from '../../casework/words.ts'
import { answerQuestion } from '../questions/answerQuestion.ts'
import { listOf, type ListRow, type WholeList } from './listFile.ts'
import { actionLine } from './waitingRows.ts'
import { womanRow, type Reading } from './womanRow.ts'

type Question = Extract<ListAsked, { list: 'answer' }>['question']

/** Everything that answers a question; undefined where it has no list for her. Nothing is put on record. */
export async function answerList(
  ports: Ports,
  colleague: Colleague,
  question: Question,
  reading: Reading,
): Promise<WholeList | undefined> {
  const everything = { page: 1, perPage: Number.MAX_SAFE_INTEGER, auditedElsewhere: true } as const
  const answer = await answerQuestion(ports, colleague, question, everything)
  switch (answer.kind) {
    case 'women':
      return listOf(
        answer.shown.map(({ woman }) => ({ row: womanRow(woman, reading), about: [woman.reference] })),
      )
    case 'contacts':
      return listOf(answer.shown.map((each) => ({ row: contactRow(each), about: [each.reference] })))
    case 'alerts':
      return listOf(answer.shown.map(({ alert }) => ({ row: alertRow(alert), about: [alert.number] })))
    case 'actions':
      return listOf(answer.shown.map((each) => actionLine({ ...each, coveredFor: undefined })))
    case 'figure':
    case 'woman':
    case 'colleagues':
    case 'which':
    case 'unanswered':
      return undefined
  }
}

/** A contact without its words: those stay in the record. */
function contactRow({ reference, name, contact, author }: ContactAnswer): ListRow {
  const { day, mode, minutes, attendance } = contact
  return {
    Reference: reference,
    Name: name,
    Day: day,
    How: mode === undefined ? undefined : modeWords[mode],
    Came: attendance === undefined ? undefined : attendanceWords[attendance],
    Minutes: minutes,
    Author: author,
  }
}

function alertRow({ number, urgency, raisedAt, acknowledged }: AlertEntry): ListRow {
  return { Alert: number, Urgency: urgency, Raised: dayOf(raisedAt), Taken: acknowledged ? 'yes' : 'no' }
}
