import { nameOfWoman } from '../../casework/names.ts'
import type { Answered, NotAnswered } from '../../casework/questions/answer.ts'
import type { Question } from '../../casework/questions/question.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { withOwnersNamed } from '../../notes/questions/owned.ts'
import { longestQuestion, readQuestion, type Composed } from '../../notes/questions/readQuestion.ts'
import { womenInText } from '../draftContact.ts'
import { caseFor } from '../women.ts'
import { answerQuestion, type Shown } from './answerQuestion.ts'
import { examplesFor, reachOf } from './reach.ts'

/** Reads a question in plain words and answers it from what the asker may see. What is not understood is not guessed. */
export async function ask(
  ports: Ports,
  colleague: Colleague,
  words: string,
  shown?: Shown,
): Promise<Answered> {
  const read = await understood(ports, colleague, words)
  switch (read.kind) {
    case 'question':
      return answerQuestion(ports, colleague, read.question, shown)
    case 'which':
      return { kind: 'which', choices: await choicesOf(ports, colleague, read.questions) }
    case 'unanswered':
      return { ...read, examples: examplesFor(colleague) } satisfies NotAnswered
  }
}

/** What a question was understood as; nothing is looked up but whom it names. */
export async function understood(ports: Ports, colleague: Colleague, words: string): Promise<Composed> {
  const isRead = words.length <= longestQuestion
  const [women, colleagues] = isRead
    ? await Promise.all([
        womenInText(ports, colleague, withOwnersNamed(words)),
        ports.records.list('colleagues', all),
      ])
    : [[], []]
  return readQuestion(words, {
    now: ports.now(),
    women,
    colleagues: colleagues.filter(({ organisation }) => organisation === colleague.organisation),
    asker: { id: colleague.id, ownOnly: reachOf(colleague) === 'own' },
  })
}

async function choicesOf(
  ports: Ports,
  colleague: Colleague,
  questions: readonly Question[],
): Promise<readonly { readonly title: string; readonly question: Question }[]> {
  const choices = await Promise.all(
    questions.map(async (question) => {
      const reference = 'woman' in question ? (question.woman ?? '') : ''
      const woman = await caseFor(ports, colleague, reference)
      return woman && { title: `${nameOfWoman(woman)}, ${woman.id}`, question }
    }),
  )
  return choices.filter((choice) => choice !== undefined)
}
