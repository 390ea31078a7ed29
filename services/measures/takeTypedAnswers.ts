import { likelyPoint } from '../../casework/measures/answersPoint.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import type { TypedAnswersView } from '../../casework/measures/typedAnswersView.ts'
import { promptsFor } from '../../casework/measures/promptsFor.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import type { AnswersClosed } from '../outcomes.ts'
import { caseFor, factsFor } from '../women.ts'
import { alertsOfAnswers } from './alertsOfAnswers.ts'

/** Answers as they were typed for a woman. `id` is the one under which they will be saved. */
export interface TypedFor {
  readonly id: string
  readonly reference: string
  readonly measure: string
  readonly items: readonly ItemAnswer[]
}

/** How showing typed answers back ended. */
export type TypedAnswersOutcome =
  | { readonly kind: 'typed'; readonly view: TypedAnswersView }
  | { readonly kind: 'no-such-measure' }
  | AnswersClosed

/**
 * Shows typed answers back; they are saved only by a press. A single answer that asks for an alert makes its draft at once all the
 * same, so that it goes also when nothing is pressed any more.
 */
export async function showTypedAnswers(
  ports: Ports,
  colleague: Colleague,
  typed: TypedFor,
): Promise<TypedAnswersOutcome> {
  return commitFresh<TypedAnswersOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, typed.reference)
    if (woman === undefined) return nothingToSave({ kind: 'nobody' })
    if (!may(colleague, 'record-answers', woman)) return nothingToSave({ kind: 'not-allowed' })
    const measure = ports.measures.get(typed.measure)
    if (measure === undefined) return nothingToSave({ kind: 'no-such-measure' })
    const answers = typedAnswers(ports, colleague, { ...typed, measure })
    const items = typed.items.map(({ item }) => item)
    const alerts = await alertsOfAnswers(ports, colleague, { woman, measure, answers }, items)
    const view: TypedAnswersView = {
      ...{ answers, measure, point: likelyPoint(woman, measure), now: ports.now() },
      facts: await factsFor(ports, colleague, woman),
      toRead: promptsFor({ woman, measure, answers }).length > 0,
    }
    const shown = auditEntry(ports, colleague, 'case.shown', [woman.id])
    return { records: [shown, ...alerts], outcome: { kind: 'typed', view } }
  })
}

/** Typed answers as they would be saved today. */
export function typedAnswers(
  ports: Pick<Ports, 'now'>,
  { id: by }: Pick<Colleague, 'id'>,
  { id, measure, items }: Pick<TypedFor, 'id' | 'items'> & { readonly measure: Measure },
): Answers {
  return {
    ...{ id, measure: measure.id, measureVersion: measure.version, day: dayOf(ports.now()) },
    ...{ items: [...items], by, recordedAt: ports.now() },
  }
}
