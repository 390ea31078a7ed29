import { answersUpTo } from '../casework/measures/answersInOrder.ts'
import { promptsFor } from '../casework/measures/promptsFor.ts'
import type { SavedAnswersView } from '../casework/measures/savedAnswersView.ts'
import { progressOf } from '../casework/measures/progress.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Answers } from '../casework/records/answers.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { caseFor, factsFor } from './women.ts'

/** Why nothing about a woman's answers is shown. */
export type AnswersClosed = { readonly kind: 'nobody' | 'not-allowed' | 'moved-away' }

/** How looking up saved answers ended. */
export type AnswersShown =
  | { readonly kind: 'answers'; readonly view: SavedAnswersView }
  | { readonly kind: 'not-saved' }
  | AnswersClosed

/** Shows answers that were saved, if they were. */
export async function showAnswers(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference: string },
): Promise<AnswersShown> {
  const woman = await caseFor(ports, colleague, request.reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'see-answers', woman)) return { kind: 'not-allowed' }
  const answers = woman.answers.find(({ id }) => id === request.id)
  if (answers === undefined) {
    const away = woman.movedAway?.some(({ id }) => id === request.id) === true
    return { kind: away ? 'moved-away' : 'not-saved' }
  }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { kind: 'answers', view: await savedAnswersView(ports, colleague, woman, answers) }
}

/** What the card of saved answers shows, from the woman's record with them in it. */
export async function savedAnswersView(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
  answers: Answers,
): Promise<SavedAnswersView> {
  const measure = ports.measures.get(answers.measure)
  const soFar = answersUpTo(answers, woman.answers)
  return {
    facts: await factsFor(ports, colleague, woman),
    ...{ measure, answers },
    progress: measure === undefined ? undefined : progressOf(measure, soFar, woman.referrals),
    toRead: measure !== undefined && promptsFor({ woman, measure, answers }).length > 0,
    now: ports.now(),
    names: await writersOf(ports, answers),
  }
}

async function writersOf(
  ports: Ports,
  { by, corrections = [] }: Answers,
): Promise<SavedAnswersView['names']> {
  const ids = [...new Set([by, ...corrections.map((correction) => correction.by)])]
  const people = await Promise.all(ids.map((id) => ports.records.find('colleague', id)))
  return Object.fromEntries(people.filter((person) => person !== undefined).map(({ id, name }) => [id, name]))
}
