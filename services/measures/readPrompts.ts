import { answerOf, promptsFor, type AnswersOfWoman } from '../../casework/measures/promptsFor.ts'
import type { PromptLine, PromptsView } from '../../casework/measures/promptsView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Answers } from '../../casework/records/answers.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import type { AnswersClosed } from '../outcomes.ts'
import { caseFor, factsFor } from '../women.ts'
import { alertOfAnswer, alertThatCame } from './alertsOfAnswers.ts'

/** How reading what answers ask of the worker ended. */
export type PromptsOutcome =
  | { readonly kind: 'prompts'; readonly view: PromptsView }
  | { readonly kind: 'not-saved' | 'no-such-measure' }
  | AnswersClosed

/** Which answers are meant: saved ones by id, or `typed` ones that are not saved yet. */
export interface AnswersMeant {
  readonly id: string
  readonly reference: string
  readonly typed?: Answers | undefined
}

/** Shows what answers ask of the worker, and what has become of the alerts that came of them. */
export async function readPrompts(
  ports: Ports,
  colleague: Colleague,
  meant: AnswersMeant,
): Promise<PromptsOutcome> {
  const found = await answersMeant(ports, colleague, meant)
  if (found.kind !== 'found') return found
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [found.woman.id])])
  return { kind: 'prompts', view: await promptsView(ports, colleague, found) }
}

/** Begins the alert about an answer of a woman who has no safety plan, or of whom none is known; once. */
export async function beginWithoutPlan(
  ports: Ports,
  colleague: Colleague,
  meant: AnswersMeant & { readonly item: string },
): Promise<PromptsOutcome> {
  await commitFresh(ports.records, async () => {
    const found = await answersMeant(ports, colleague, meant)
    if (found.kind !== 'found') return nothingToSave(undefined)
    const prompt = promptsFor(found).find(({ when }) => 'item' in when && when.item === meant.item)
    const about = prompt && answerOf(found, prompt)
    const records =
      prompt === undefined || about === undefined
        ? []
        : await alertOfAnswer(ports, colleague, found, { prompt, ...about })
    return { records, outcome: undefined }
  })
  return readPrompts(ports, colleague, meant)
}

type Found = AnswersOfWoman & { readonly kind: 'found'; readonly isSaved: boolean }

async function answersMeant(
  ports: Ports,
  colleague: Colleague,
  { id, reference, typed }: AnswersMeant,
): Promise<Found | Exclude<PromptsOutcome, { readonly kind: 'prompts' }>> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'see-answers', woman)) return { kind: 'not-allowed' }
  const saved = woman.answers.find((answers) => answers.id === id)
  const answers = saved ?? typed
  if (answers === undefined) return { kind: 'not-saved' }
  const measure = ports.measures.get(answers.measure)
  if (measure === undefined) return { kind: 'no-such-measure' }
  return { kind: 'found', woman, measure, answers, isSaved: saved !== undefined }
}

async function promptsView(
  ports: Ports,
  colleague: Colleague,
  { woman, measure, answers, isSaved }: Omit<Found, 'kind'>,
): Promise<PromptsView> {
  const prompts = promptsFor({ woman, measure, answers })
  const lines = await Promise.all(
    prompts.map(async (prompt): Promise<PromptLine> => {
      const about = answerOf({ measure, answers }, prompt)
      const draft = about && (await alertThatCame(ports, answers.id, about.item.id))
      return { prompt, about, alert: draft?.owner === colleague.id ? draft : undefined }
    }),
  )
  return {
    ...{ answers: answers.id, isSaved, measure, lines },
    facts: await factsFor(ports, colleague, woman),
    now: ports.now(),
  }
}
