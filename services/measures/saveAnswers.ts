import type { AnswersAbout } from '../../casework/measures/answersForm.ts'
import { wrongWithPoint } from '../../casework/measures/answersPoint.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf, type Day } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { savedAnswersView, type AnswersClosed } from '../outcomes.ts'
import { caseFor } from '../women.ts'
import { alertsOfAnswers } from './alertsOfAnswers.ts'
import { reviewReminder } from './remindOfReview.ts'

/** Answers to some questions of a measure, as they were just given. `id` is the same for all parts of one asking. */
export interface AnswersGiven {
  readonly id: string
  readonly reference: string
  readonly measure: string
  readonly items: readonly ItemAnswer[]
  readonly about: AnswersAbout
}

/** How saving answers ended; `saved-otherwise` when a question was answered otherwise before under the same id. */
export type SaveAnswersOutcome =
  | { readonly kind: 'saved' | 'saved-otherwise'; readonly view: SavedAnswersView }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  | { readonly kind: 'no-such-measure' }
  | AnswersClosed

/**
 * Keeps answers in her record as they are given, each once: the same again ends as the first time, and nothing saved is replaced.
 * A single answer that asks for an alert makes its draft in the same commit.
 */
export async function saveAnswers(
  ports: Ports,
  colleague: Colleague,
  given: AnswersGiven,
): Promise<SaveAnswersOutcome> {
  return commitFresh<SaveAnswersOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, given.reference)
    if (woman === undefined) return nothingToSave({ kind: 'nobody' })
    if (!may(colleague, 'record-answers', woman)) return nothingToSave({ kind: 'not-allowed' })
    if (woman.movedAway?.some(({ id }) => id === given.id) === true) {
      return nothingToSave({ kind: 'moved-away' })
    }
    const measure = ports.measures.get(given.measure)
    if (measure === undefined) return nothingToSave({ kind: 'no-such-measure' })
    const before = woman.answers.find(({ id }) => id === given.id)
    const sentences = before === undefined ? wrongWithNew(woman, measure, given) : []
    if (sentences.length > 0) return nothingToSave({ kind: 'refused', sentences })
    return planToSave(ports, colleague, { woman, measure, before, given })
  })
}

/** Everything a save is drawn from. */
interface Saving {
  readonly woman: Case
  readonly measure: Measure
  readonly before: Answers | undefined
  readonly given: AnswersGiven
}

async function planToSave(
  ports: Ports,
  colleague: Colleague,
  { woman, measure, before, given }: Saving,
): Promise<Plan<SaveAnswersOutcome>> {
  const shown = auditEntry(ports, colleague, 'case.shown', [woman.id])
  const known = new Map(before?.items.map(({ item, answer }) => [item, answer]))
  const fresh = given.items.filter(({ item }) => !known.has(item))
  const kind = differs(known, given.items) ? 'saved-otherwise' : 'saved'
  if (before !== undefined && fresh.length === 0) {
    const view = await savedAnswersView(ports, colleague, woman, before)
    return { records: [shown], outcome: { kind, view } }
  }
  const answers: Answers =
    before === undefined
      ? {
          ...{ id: given.id, measure: measure.id, measureVersion: measure.version },
          ...{ ...given.about, items: [...given.items], by: colleague.id, recordedAt: ports.now() },
        }
      : { ...before, items: [...before.items, ...fresh] }
  const others = woman.answers.filter(({ id }) => id !== given.id)
  const withThem = { ...woman, answers: [...others, answers] }
  const items = fresh.map(({ item }) => item)
  const dated = { ...answers, day: dayAnswered(before, answers, dayOf(ports.now())) }
  return {
    records: [
      withThem,
      // Her earlier answers stand on the card too, so it is both a change and a showing.
      ...[auditEntry(ports, colleague, 'answers.recorded', [woman.id, given.id]), shown],
      ...(await reviewReminder(ports, woman, withThem)),
      ...(await alertsOfAnswers(ports, colleague, { woman: withThem, measure, answers: dated }, items)),
    ],
    outcome: { kind, view: await savedAnswersView(ports, colleague, withThem, answers) },
  }
}

/** Further questions of an asking that began on its own day are answered on the day they are saved. */
function dayAnswered(before: Answers | undefined, { day }: Answers, today: Day): Day {
  if (before === undefined) return day
  return before.day === dayOf(before.recordedAt) ? today : day
}

function wrongWithNew(woman: Case, measure: Measure, { items, about }: AnswersGiven): readonly string[] {
  const nothing = items.every(({ answer }) => answer === 'not-asked')
  return [...(nothing ? ['Nothing is answered yet.'] : []), ...wrongWithPoint(woman, measure, about)]
}

function differs(known: ReadonlyMap<string, ItemAnswer['answer']>, items: readonly ItemAnswer[]): boolean {
  return items.some(({ item, answer }) => known.has(item) && known.get(item) !== answer)
}
