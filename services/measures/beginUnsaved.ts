import { answerOf, promptsFor } from '../../casework/measures/promptsFor.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { caseFor } from '../women.ts'
import { alertsOfAnswers } from './alertsOfAnswers.ts'
import { typedAnswers, type TypedFor } from './takeTypedAnswers.ts'

/**
 * Begins the alerts of answers that cannot be saved until something beside them is put right, such as their day: an answer that
 * worries waits for nothing. Says whether one of these answers asks something of the worker.
 */
export async function beginUnsaved(ports: Ports, colleague: Colleague, given: TypedFor): Promise<boolean> {
  return commitFresh<boolean>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, given.reference)
    const measure = ports.measures.get(given.measure)
    if (woman === undefined || measure === undefined || !may(colleague, 'record-answers', woman)) {
      return nothingToSave(false)
    }
    const answers = typedAnswers(ports, colleague, { ...given, measure })
    const about = { woman, measure, answers }
    const toRead = promptsFor(about).some((prompt) => answerOf(about, prompt) !== undefined)
    const items = given.items.map(({ item }) => item)
    return { records: await alertsOfAnswers(ports, colleague, about, items), outcome: toRead }
  })
}
