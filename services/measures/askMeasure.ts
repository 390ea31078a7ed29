import { partsOf, type Pace } from '../../casework/measures/asking.ts'
import { likelyPoint } from '../../casework/measures/answersPoint.ts'
import type { AskingView } from '../../casework/measures/askingView.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import { promptsFor, type AnswersOfWoman } from '../../casework/measures/promptsFor.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import type { AnswersClosed } from '../outcomes.ts'
import { caseFor, factsFor } from '../women.ts'

/** Which questions are to be put to whom. `id` is the one under which her answers are saved. */
export interface Asking {
  readonly id: string
  readonly reference: string
  readonly measure: string
  readonly pace?: Pace
  readonly place?: number
  readonly isAlone?: boolean | undefined
}

/** How opening questions ended; `asked` when there is no further part. */
export type AskingOutcome =
  | { readonly kind: 'asking'; readonly view: AskingView }
  | { readonly kind: 'asked' }
  | { readonly kind: 'no-such-measure'; readonly measures: readonly Measure[] }
  | AnswersClosed

/** Opens one part of a measure for a woman. Nothing is saved by it but that her record was shown. */
export async function askMeasure(ports: Ports, colleague: Colleague, asking: Asking): Promise<AskingOutcome> {
  const outcome = await askingOf(ports, colleague, asking)
  if (outcome.kind === 'asking') {
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [asking.reference])])
  }
  return outcome
}

/** The part of a measure that stands before somebody already, as it is now. */
export async function askingOf(ports: Ports, colleague: Colleague, asking: Asking): Promise<AskingOutcome> {
  const woman = await caseFor(ports, colleague, asking.reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'record-answers', woman)) return { kind: 'not-allowed' }
  const measure = ports.measures.get(asking.measure)
  if (measure === undefined) return { kind: 'no-such-measure', measures: [...ports.measures.values()] }
  if (woman.movedAway?.some(({ id }) => id === asking.id) === true) return { kind: 'moved-away' }
  const view = await askingView(ports, colleague, { woman, measure, asking })
  return view === undefined ? { kind: 'asked' } : { kind: 'asking', view }
}

async function askingView(
  ports: Ports,
  colleague: Colleague,
  { woman, measure, asking }: { readonly woman: Case; readonly measure: Measure; readonly asking: Asking },
): Promise<AskingView | undefined> {
  const { id, pace = 'together', place = 0, isAlone } = asking
  const parts = partsOf(measure, pace)
  const part = parts[place]
  if (part === undefined) return undefined
  const saved = woman.answers.find((answers) => answers.id === id)
  const today = dayOf(ports.now())
  const sameDay = woman.answers.findLast(
    (answers) => answers.measure === measure.id && answers.day === today && answers.id !== id,
  )
  return {
    answers: id,
    facts: await factsFor(ports, colleague, woman),
    ...{ measure, pace, part, place, parts: parts.length, isAlone, saved, sameDay },
    toRead: saved !== undefined && hasPrompted({ woman, measure, answers: saved }),
    point: saved?.point ?? likelyPoint(woman, measure),
    now: ports.now(),
  }
}

/** Whether an answer prompts already. That a question has none says nothing while it is still to be put. */
function hasPrompted(saved: AnswersOfWoman): boolean {
  return promptsFor(saved).some(({ when }) => !('is' in when) || when.is !== 'blank')
}
